package id.lokmin.meeting.live.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Throttle;
import id.lokmin.access.Visit;
import id.lokmin.meeting.live.Stages;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where the PIN of the screen is typed by whose camera does not read the code. An address that
 * typed 30 wrong ones within a minute is let in by none for a while; with a million PINs somebody
 * who does nothing else would need weeks, and a PIN lives for a day.
 */
@Controller
@ConditionalOnWebApplication
class PinPage {

    private static final String HERE = "/hadir";

    /**
     * @param wrong what is wrong with the PIN; empty where nothing is
     */
    record View(Frame frame, Texts texts, String wrong) {}

    private final Stages stages;
    private final GuestLinks links;
    private final Throttle throttle;
    private final Pages pages;

    PinPage(Stages stages, GuestLinks links, Pages pages, Clock clock) {
        this.stages = stages;
        this.links = links;
        this.pages = pages;
        this.throttle = new Throttle(clock);
    }

    @GetMapping(HERE)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> page(Visit visit) {
        return page(HttpStatus.OK, visit, "");
    }

    @PostMapping(HERE)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "pin", defaultValue = "") String typed,
            Visit visit,
            HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (throttle.isSpent(address)) {
            return page(HttpStatus.TOO_MANY_REQUESTS, visit, "pin.too_often");
        }
        String pin = typed.replaceAll("\\D", "");
        Optional<GuestLink> link =
                pin.length() == 6
                        ? stages.ofPin(pin)
                                .flatMap(stage -> links.live(Opening.CHECK_IN, stage.meeting()))
                        : Optional.empty();
        if (link.isEmpty()) {
            throttle.admits(address);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, "pin.wrong");
        }
        return Redirect.to(link.get().page());
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String wrong) {
        Texts texts = visit.texts("live");
        return pages.page(
                status,
                "meeting/live/web/pin.jte",
                new View(
                        visit.frame(texts.get("checkin.title")).with("ruang.css"),
                        texts,
                        wrong.isEmpty() ? "" : texts.get(wrong)));
    }
}
