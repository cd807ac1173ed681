package id.lokmin.meeting.closing.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.closing.Fingerprint;
import id.lokmin.meeting.closing.Verification;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where anybody compares the text of a sheet with its code. Nothing is stored and nobody is named;
 * the answer is worked out from what was typed, and only then it is said whose sheet it is.
 */
@Controller
@ConditionalOnWebApplication
class VerificationPage {

    private static final String ADDRESS = "/verifikasi";

    /**
     * @param verdict what the comparison says; empty before it was asked for
     * @param tone how it is shown: good, bad or warning
     * @param known which meeting's sheet it is, where this Lokmin knows it
     * @param workedOut the code of the text that was typed
     */
    record View(
            Frame frame,
            Texts texts,
            String text,
            String code,
            String verdict,
            String tone,
            String known,
            String workedOut) {}

    private final Commitments commitments;
    private final Meetings meetings;
    private final MeetingFrames frames;
    private final Pages pages;

    VerificationPage(
            Commitments commitments, Meetings meetings, MeetingFrames frames, Pages pages) {
        this.commitments = commitments;
        this.meetings = meetings;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> page(@RequestParam(defaultValue = "") String kode, Visit visit) {
        return page(visit, "", kode, "", "", "", "");
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.ENTER)
    ResponseEntity<byte[]> verify(
            @RequestParam(defaultValue = "") String teks,
            @RequestParam(defaultValue = "") String kode,
            Visit visit) {
        Texts texts = visit.texts("closing");
        Optional<Fingerprint> code = Fingerprint.find(kode);
        if (teks.isBlank() || code.isEmpty()) {
            String what = teks.isBlank() ? "verify.no_text" : "verify.no_code";
            return page(visit, teks, kode, texts.get(what), "warning", "", "");
        }
        Verification found = Verification.of(teks, code.get(), commitments::with);
        boolean same = found instanceof Verification.Same;
        return page(
                visit,
                teks,
                kode,
                texts.get(same ? "verify.same" : "verify.different"),
                same ? "good" : "bad",
                found instanceof Verification.Same(_, Optional<Commitment> sheet)
                        ? known(sheet, visit, texts)
                        : "",
                found.workedOut().groups());
    }

    private String known(Optional<Commitment> sheet, Visit visit, Texts texts) {
        Optional<Meeting> meeting = sheet.flatMap(one -> meetings.find(one.meeting()));
        if (sheet.isEmpty() || meeting.isEmpty()) {
            return texts.get("verify.unknown");
        }
        Formats formats = Formats.of(visit.language());
        return texts.get(
                "verify.known",
                sheet.get().number(),
                frames.name(meeting.get(), formats),
                meeting.get().day().map(formats::longDate).orElse("–"));
    }

    private ResponseEntity<byte[]> page(
            Visit visit,
            String text,
            String code,
            String verdict,
            String tone,
            String known,
            String workedOut) {
        Texts texts = visit.texts("closing");
        return pages.page(
                tone.equals("warning") ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
                "meeting/closing/web/verify.jte",
                new View(
                        visit.frame(texts.get("verify.title")).with("closing.css"),
                        texts,
                        text,
                        code,
                        verdict,
                        tone,
                        known,
                        workedOut));
    }
}
