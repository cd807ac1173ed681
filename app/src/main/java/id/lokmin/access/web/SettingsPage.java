package id.lokmin.access.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Setting;
import id.lokmin.access.Visit;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of everything that can be set, as far as it is the visitor's to set. */
@Controller
@ConditionalOnWebApplication
class SettingsPage {

    /** One setting with what it is for. */
    record Entry(String name, String lead, String address) {}

    record View(Frame frame, List<Entry> entries) {}

    private final Pages pages;

    SettingsPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/pengaturan")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> page(Visit visit) {
        Texts texts = visit.texts("shell");
        List<Entry> entries =
                Arrays.stream(Setting.values())
                        .filter(setting -> visit.visitor().may(setting.permission()))
                        .map(setting ->
                                new Entry(
                                        texts.get(setting.key()),
                                        texts.get(setting.key() + ".lead"),
                                        setting.address()))
                        .toList();
        Frame frame = visit.frame(texts.get("section.settings"), Section.SETTINGS);
        return pages.page(HttpStatus.OK, "access/web/settings.jte", new View(frame, entries));
    }
}
