package id.lokmin.door.web;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.door.LanDoor;
import id.lokmin.door.LanSettings;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.QrCode;
import id.lokmin.shell.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening the door to the phones of the house, and shutting it. */
@Controller
@ConditionalOnWebApplication
class NetworkPage {

    private static final String ADDRESS = "/pengaturan/jaringan";

    /**
     * @param name as it was typed
     * @param wrong what is wrong with the name; empty where nothing is
     */
    record View(
            Frame frame,
            Texts texts,
            boolean open,
            String address,
            String numberedAddress,
            String helpAddress,
            QrCode help,
            String name,
            String usual,
            String wrong) {}

    private final LanDoor door;
    private final Audit audit;
    private final Pages pages;

    NetworkPage(LanDoor door, Audit audit, Pages pages) {
        this.door = door;
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> page(Visit visit) {
        return page(visit, HttpStatus.OK, door.settings().name(), "");
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> open(Visit visit, @RequestParam(defaultValue = "") String name) {
        String wanted = LanSettings.tidy(name);
        if (!wanted.isEmpty() && !LanSettings.isName(wanted)) {
            Problem wrong = Problem.HOST_NAME_WRONG;
            return page(
                    visit,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    name,
                    wrong.sentence(visit.language()) + " " + wrong.advice(visit.language()));
        }
        try {
            door.open(wanted);
        } catch (Refusal taken) {
            return page(
                    visit,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    name,
                    taken.finding().sentence(visit.language()));
        }
        audit.record(visit.visitor().actor(), "network.open", "lan", "");
        return Redirect.to(ADDRESS, Notice.done(visit.texts("door").get("network.opened")));
    }

    @PostMapping(ADDRESS + "/tutup")
    @Needs(Permission.SERVE)
    ResponseEntity<byte[]> shut(Visit visit) {
        door.shut();
        audit.record(visit.visitor().actor(), "network.shut", "lan", "");
        return Redirect.to(ADDRESS, Notice.done(visit.texts("door").get("network.shut")));
    }

    private ResponseEntity<byte[]> page(Visit visit, HttpStatus status, String name, String wrong) {
        Texts texts = visit.texts("door");
        Frame frame = visit.frame(texts.get("network.title"), Section.SETTINGS).with("door.css");
        View view =
                new View(
                        frame,
                        texts,
                        door.isOpen(),
                        door.address(),
                        door.numberedAddress(),
                        door.helpAddress(),
                        QrCode.of(door.helpAddress()),
                        name,
                        door.surroundings().names().getLast() + ".local",
                        wrong);
        return pages.page(status, "door/web/network.jte", view);
    }
}
