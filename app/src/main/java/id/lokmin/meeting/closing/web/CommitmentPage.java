package id.lokmin.meeting.closing.web;

import id.lokmin.access.GuestLinks;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitment.Line;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.closing.MeetingRecord;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.live.Photo;
import id.lokmin.meeting.live.Photos;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.meeting.web.MeetingPart;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The sheet that the sectors sign: drawn up, signed on a screen or noted from paper. */
@Controller
@ConditionalOnWebApplication
class CommitmentPage {

    private static final String ADDRESS = "/pertemuan/{id}/penutupan/kesepakatan";

    /** Somebody who had to leave signs later, but not months later. */
    private static final Duration LINKS_LIVE = Duration.ofDays(7);

    private final MeetingFrames frames;
    private final MeetingRecords records;
    private final Commitments commitments;
    private final GuestLinks links;
    private final Photos photos;
    private final CommitmentDrawing drawing;
    private final PhoneAddress phones;
    private final Pages pages;
    private final Clock clock;

    CommitmentPage(
            MeetingFrames frames,
            MeetingRecords records,
            Commitments commitments,
            GuestLinks links,
            Photos photos,
            CommitmentDrawing drawing,
            PhoneAddress phones,
            Pages pages,
            Clock clock) {
        this.frames = frames;
        this.records = records;
        this.commitments = commitments;
        this.links = links;
        this.photos = photos;
        this.drawing = drawing;
        this.phones = phones;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> page(@PathVariable String id, Visit visit, HttpServletRequest request) {
        return page(HttpStatus.OK, id, visit, request, "", SignForm.EMPTY);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            String id,
            Visit visit,
            HttpServletRequest request,
            String typedFor,
            SignForm typed) {
        return pages.page(
                status,
                "meeting/closing/web/commitment.jte",
                drawing.of(
                        frames.meeting(id),
                        visit,
                        new CommitmentDrawing.Asked(
                                path -> phones.of(path, request), typedFor, typed)));
    }

    /** Draws up the sheet from the promises as they stand. */
    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> draw(@PathVariable String id, Visit visit) {
        MeetingRecord record = records.of(frames.meeting(id));
        Texts texts = visit.texts("closing");
        if (record.promises().isEmpty()) {
            return Redirect.to(address(id), Notice.mind(texts.get("sheet.no_promises")));
        }
        Commitment drawn =
                commitments.draw(id, records.commitment(record), visit.visitor().actor());
        return Redirect.to(address(id), Notice.done(texts.get("sheet.done", drawn.number())));
    }

    /** Gives each line that is not signed a link of its own. */
    @PostMapping(ADDRESS + "/tautan")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> link(@PathVariable String id, Visit visit) {
        Commitment sheet = sheet(id);
        for (Line line : sheet.lines()) {
            if (line.signing().isEmpty()) {
                links.issue(
                        Opening.SIGNING,
                        line.id(),
                        clock.instant().plus(LINKS_LIVE),
                        visit.visitor().actor());
            }
        }
        return Redirect.to(address(id), Notice.done(visit.texts("closing").get("sheet.linked")));
    }

    /** A line on the operator's screen. */
    @GetMapping(ADDRESS + "/{line}")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> line(@PathVariable String id, @PathVariable String line, Visit visit) {
        return line(HttpStatus.OK, id, line, visit, SignForm.EMPTY);
    }

    private ResponseEntity<byte[]> line(
            HttpStatus status, String id, String line, Visit visit, SignForm form) {
        Texts texts = visit.texts("closing");
        Meeting meeting = frames.meeting(id);
        OpenLine open = OpenLine.of(sheet(id), line);
        String name = frames.name(meeting, Formats.of(visit.language()));
        return pages.page(
                status,
                "meeting/closing/web/sign.jte",
                new SignView(
                        visit.frame(
                                        texts.get("sign.title"),
                                        Section.MEETINGS,
                                        new Crumb(name, MeetingPart.CLOSING.address(id)),
                                        new Crumb(texts.get("sheet.title"), address(id)))
                                .with("meeting.css", "closing.css", "pena.js"),
                        texts,
                        name,
                        open.line().sector(),
                        String.join(", ", open.line().positions()),
                        open.points(),
                        open.line().signing().isPresent() ? texts.get("sign.signed") : "",
                        open.line().signing().map(one -> one.drawn().path()).orElse(""),
                        false,
                        address(id) + "/" + line,
                        form,
                        address(id)));
    }

    @PostMapping(ADDRESS + "/{line}")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> sign(
            @PathVariable String id,
            @PathVariable String line,
            @RequestParam Map<String, String> form,
            Visit visit) {
        Texts texts = visit.texts("closing");
        SignForm typed = SignForm.onScreen(form, texts);
        return typed.isWrong()
                ? line(HttpStatus.UNPROCESSABLE_CONTENT, id, line, visit, typed)
                : note(id, line, typed, visit);
    }

    /** Notes that a line was signed on paper; a photo of it goes to the photos of the meeting. */
    @PostMapping(ADDRESS + "/{line}/kertas")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> onPaper(
            @PathVariable String id,
            @PathVariable String line,
            @RequestParam Map<String, String> form,
            @RequestParam(required = false) MultipartFile foto,
            Visit visit,
            HttpServletRequest request)
            throws IOException {
        Texts texts = visit.texts("closing");
        OpenLine open = OpenLine.of(sheet(id), line);
        SignForm typed = SignForm.onPaper(form, texts);
        if (typed.isWrong()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, visit, request, line, typed);
        }
        if (foto != null && !foto.isEmpty()) {
            try {
                keep(id, open.line(), foto, visit);
            } catch (Refusal refused) {
                SignForm wrong =
                        new SignForm(
                                typed.name(),
                                typed.standingFor(),
                                "",
                                Map.of("foto", said(refused, visit)));
                return page(HttpStatus.UNPROCESSABLE_CONTENT, id, visit, request, line, wrong);
            }
        }
        return note(id, line, typed, visit);
    }

    private Photo keep(String id, Line line, MultipartFile foto, Visit visit) throws IOException {
        Photos.BOUNDS.check(foto.getSize());
        return photos.add(
                id,
                foto.getBytes(),
                "Kesepakatan ditandatangani di kertas: " + line.sector(),
                visit.visitor().actor());
    }

    private static String said(Refusal refused, Visit visit) {
        Object[] filled = refused.finding().arguments().toArray();
        return refused.finding().problem().sentence(visit.language(), filled)
                + " "
                + refused.finding().problem().advice(visit.language(), filled);
    }

    private ResponseEntity<byte[]> note(String id, String line, SignForm typed, Visit visit) {
        String actor = visit.visitor().actor();
        OpenLine open = OpenLine.of(sheet(id), line);
        commitments.sign(line, typed.signing(clock.instant(), actor), actor);
        links.revoke(Opening.SIGNING, line, actor);
        return Redirect.to(
                address(id),
                Notice.done(visit.texts("closing").get("sheet.noted", open.line().sector()))
                        .undoAt(address(id) + "/" + line + Notice.UNDOING));
    }

    /** Takes a signature back. */
    @PostMapping(ADDRESS + "/{line}" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> withdraw(
            @PathVariable String id, @PathVariable String line, Visit visit) {
        OpenLine.of(sheet(id), line);
        commitments.withdraw(line, visit.visitor().actor());
        return Redirect.to(address(id), Notice.done(visit.texts("closing").get("sheet.withdrawn")));
    }

    private Commitment sheet(String id) {
        return commitments
                .find(frames.meeting(id).id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(String id) {
        return MeetingPart.CLOSING.address(id) + "/kesepakatan";
    }
}
