package id.lokmin.meeting.closing.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.access.Opening;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a sector partner signs its line on an own phone, by a link that opens nothing else. */
@Controller
@ConditionalOnWebApplication
class SigningPage {

    private static final String HERE = GuestLink.ROOT + "{guest}/tanda-tangan";

    private final Commitments commitments;
    private final MeetingFrames frames;
    private final Pages pages;
    private final Clock clock;

    SigningPage(Commitments commitments, MeetingFrames frames, Pages pages, Clock clock) {
        this.commitments = commitments;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @ForGuests(Opening.SIGNING)
    ResponseEntity<byte[]> page(GuestLink link, Visit visit) {
        return page(HttpStatus.OK, link, visit, SignForm.EMPTY);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, GuestLink link, Visit visit, SignForm form) {
        Texts texts = visit.texts("closing");
        Commitment sheet = sheet(link);
        Meeting meeting = frames.meeting(sheet.meeting());
        OpenLine open = OpenLine.of(sheet, link.opened());
        return pages.page(
                status,
                "meeting/closing/web/sign.jte",
                new SignView(
                        visit.frame(texts.get("sign.title")).with("closing.css", "pena.js"),
                        texts,
                        frames.name(meeting, Formats.of(visit.language())),
                        open.line().sector(),
                        String.join(", ", open.line().positions()),
                        open.points(),
                        open.line().signing().isPresent() ? texts.get("sign.signed") : "",
                        open.line().signing().map(one -> one.drawn().path()).orElse(""),
                        isReplaced(sheet),
                        link.page(),
                        form,
                        ""));
    }

    @PostMapping(HERE)
    @ForGuests(Opening.SIGNING)
    ResponseEntity<byte[]> sign(
            GuestLink link, @RequestParam Map<String, String> form, Visit visit) {
        Texts texts = visit.texts("closing");
        SignForm typed = SignForm.onScreen(form, texts);
        if (typed.isWrong() || isReplaced(sheet(link))) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, link, visit, typed);
        }
        commitments.sign(link.opened(), typed.signing(clock.instant(), link.actor()), link.actor());
        return Redirect.to(link.page(), Notice.done(texts.get("sign.done")));
    }

    private Commitment sheet(GuestLink link) {
        return commitments
                .ofLine(link.opened())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean isReplaced(Commitment sheet) {
        return commitments
                .find(sheet.meeting())
                .filter(now -> now.id().equals(sheet.id()))
                .isEmpty();
    }
}
