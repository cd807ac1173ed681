package id.lokmin.access.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers a form again that was typed while its sender's session ran out. */
@Controller
@ConditionalOnWebApplication
class UnsentPage {

    record View(Frame frame, Texts texts, UnsentForm form, String wanted) {}

    private final UnsentForms unsent;
    private final Pages pages;

    UnsentPage(UnsentForms unsent, Pages pages) {
        this.unsent = unsent;
        this.pages = pages;
    }

    @GetMapping(Door.UNSENT)
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> page(
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted, Visit visit) {
        String inside = Door.inside(wanted);
        Optional<UnsentForm> form = visit.visitor().account().flatMap(unsent::find);
        if (form.isEmpty()) {
            return Redirect.to(inside);
        }
        Texts texts = visit.texts("access");
        return pages.page(
                HttpStatus.OK,
                "access/web/unsent.jte",
                new View(visit.frame(texts.get("unsent.title")), texts, form.get(), inside));
    }

    @PostMapping("/masuk/lanjut/buang")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> drop(
            @RequestParam(name = Door.WANTED, defaultValue = "/") String wanted, Visit visit) {
        visit.visitor().account().ifPresent(unsent::forget);
        return Redirect.to(
                Door.inside(wanted), Notice.done(visit.texts("access").get("unsent.dropped")));
    }
}
