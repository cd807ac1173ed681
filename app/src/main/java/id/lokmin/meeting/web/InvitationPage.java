package id.lokmin.meeting.web;

import id.lokmin.access.GuestLinks;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.mail.MailProgress;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Invitee;
import id.lokmin.meeting.invite.Way;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Inviting to a meeting: whom, by which letter and message, who was reached, who answered. */
@Controller
@ConditionalOnWebApplication
class InvitationPage {

    private static final String ADDRESS = "/pertemuan/{id}/persiapan/undangan";

    private final MeetingFrames frames;
    private final MeetingKinds kinds;
    private final Invitations invitations;
    private final InvitationDrawing drawing;
    private final CalendarEntries entries;
    private final InvitationMail mail;
    private final MeetingLinks issued;
    private final GuestLinks links;
    private final Positions positions;
    private final Batches batches;
    private final Storage storage;
    private final PuskesmasDay day;
    private final Pages pages;

    InvitationPage(
            MeetingFrames frames,
            MeetingKinds kinds,
            Invitations invitations,
            InvitationDrawing drawing,
            CalendarEntries entries,
            InvitationMail mail,
            MeetingLinks issued,
            GuestLinks links,
            Positions positions,
            Batches batches,
            Storage storage,
            PuskesmasDay day,
            Pages pages) {
        this.frames = frames;
        this.kinds = kinds;
        this.invitations = invitations;
        this.drawing = drawing;
        this.entries = entries;
        this.mail = mail;
        this.issued = issued;
        this.links = links;
        this.positions = positions;
        this.batches = batches;
        this.storage = storage;
        this.day = day;
        this.pages = pages;
    }

    static String address(String meeting) {
        return MeetingPart.PREPARATION.address(meeting) + "/undangan";
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_PEOPLE)
    ResponseEntity<byte[]> board(@PathVariable String id, Visit visit, HttpServletRequest request) {
        Meeting meeting = frames.meeting(id);
        return pages.page(
                HttpStatus.OK,
                "meeting/web/invitations.jte",
                drawing.board(frame(visit, meeting), meeting, visit, request, Map.of(), Map.of()));
    }

    private MeetingFrame frame(Visit visit, Meeting meeting) {
        return frames.below(
                        visit,
                        meeting,
                        MeetingPart.PREPARATION,
                        visit.texts("invite").get("board.title"))
                .with("meeting.css", "invite.js", MailProgress.SCRIPT);
    }

    /**
     * Invites everybody of the kind's sectors, or one position.
     *
     * @param jabatan id of the one position; empty for all
     */
    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> invite(
            @PathVariable String id, @RequestParam(defaultValue = "") String jabatan, Visit visit) {
        Meeting meeting = frames.meeting(id);
        MeetingKind kind = kinds.of(meeting);
        List<Position> wanted =
                positions.list(meeting.day().orElseGet(day::today)).stream()
                        .filter(one ->
                                jabatan.isEmpty()
                                        ? kind.invites(one.sector())
                                        : one.id().equals(jabatan))
                        .toList();
        String actor = visit.visitor().actor();
        int added =
                storage.writeApart(_ -> {
                    int fresh = invitations.invite(id, wanted, actor);
                    invitations.of(id).forEach(one -> issued.issue(meeting, one, actor));
                    return fresh;
                });
        return Redirect.to(
                address(id), Notice.done(visit.texts("invite").get("board.invited", added)));
    }

    @PostMapping(ADDRESS + "/nomor")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> number(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Visit visit,
            HttpServletRequest request) {
        Meeting meeting = frames.meeting(id);
        Texts texts = visit.texts("invite");
        Map<String, String> wrong = drawing.number(meeting, form, texts, visit.visitor().actor());
        if (!wrong.isEmpty()) {
            return pages.page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "meeting/web/invitations.jte",
                    drawing.board(frame(visit, meeting), meeting, visit, request, form, wrong));
        }
        return Redirect.to(address(id), Notice.done(texts.get("letter.saved")));
    }

    /**
     * Sends by e-mail what can go.
     *
     * @param penerima the one invited; empty for all
     */
    @PostMapping(ADDRESS + "/surel")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> send(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String penerima,
            Visit visit) {
        Meeting meeting = frames.meeting(id);
        if (!InvitationDrawing.isInviting(meeting)) {
            String why =
                    meeting.stands()
                            ? visit.texts("invite").get("board.no_day")
                            : visit.texts("meeting").get("moved.off", meeting.calledOff());
            return Redirect.to(address(id), Notice.failed(why));
        }
        List<Invitee> wanted =
                invitations.of(id).stream()
                        .filter(one -> penerima.isEmpty() || one.id().equals(penerima))
                        .toList();
        int posted = mail.of(meeting).post(wanted, visit.visitor().actor());
        return Redirect.to(
                address(id), Notice.done(visit.texts("invite").get("mail.posted", posted)));
    }

    @GetMapping(ADDRESS + "/{invitee}")
    @Needs(Permission.SEE_PEOPLE)
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @PathVariable String invitee,
            Visit visit,
            HttpServletRequest request) {
        return one(
                HttpStatus.OK,
                frames.meeting(id),
                invitee(id, invitee),
                visit,
                request,
                Map.of(),
                Map.of());
    }

    private ResponseEntity<byte[]> one(
            HttpStatus status,
            Meeting meeting,
            Invitee invitee,
            Visit visit,
            HttpServletRequest request,
            Map<String, String> form,
            Map<String, String> wrong) {
        return pages.page(
                status,
                "meeting/web/invitation.jte",
                drawing.one(
                        frames.below(
                                        visit,
                                        meeting,
                                        MeetingPart.PREPARATION,
                                        invitee.title(),
                                        new Crumb(
                                                visit.texts("invite").get("board.title"),
                                                address(meeting.id())))
                                .with("meeting.css", "invite.js", MailProgress.SCRIPT),
                        meeting,
                        invitee,
                        visit,
                        request,
                        form,
                        wrong));
    }

    /** Notes how the invitation arrived. */
    @PostMapping(ADDRESS + "/{invitee}/sampai")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> reached(
            @PathVariable String id,
            @PathVariable String invitee,
            @RequestParam(defaultValue = "") String way,
            Visit visit) {
        Batch batch =
                invitations.reached(invitee(id, invitee), Way.find(way), visit.visitor().actor());
        return undoable(id, batch, visit.texts("invite").get("reached.saved"));
    }

    /** Notes an answer that came by telephone or in person. */
    @PostMapping(ADDRESS + "/{invitee}/jawaban")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> answer(
            @PathVariable String id,
            @PathVariable String invitee,
            @RequestParam Map<String, String> form,
            Visit visit,
            HttpServletRequest request) {
        Texts texts = visit.texts("invite");
        AnswerForm read = AnswerForm.read(form, texts);
        Invitee asked = invitee(id, invitee);
        if (read.answer().isEmpty()) {
            return one(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    frames.meeting(id),
                    asked,
                    visit,
                    request,
                    form,
                    read.wrong());
        }
        Batch batch = invitations.answer(asked, read.answer().get(), visit.visitor().actor());
        return undoable(id, batch, texts.get("answer.saved"));
    }

    @PostMapping(ADDRESS + "/{invitee}/hapus")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> remove(
            @PathVariable String id, @PathVariable String invitee, Visit visit) {
        Invitee gone = invitee(id, invitee);
        String actor = visit.visitor().actor();
        Batch batch =
                storage.writeApart(_ -> {
                    links.revoke(Opening.ANSWER, gone.id(), actor);
                    mail.withdraw(gone, frames.meeting(id), actor);
                    return invitations.remove(gone, actor);
                });
        return undoable(id, batch, visit.texts("invite").get("board.removed"));
    }

    /** Makes a link anew where the old one ran out or was taken back. */
    @PostMapping(ADDRESS + "/{invitee}/tautan")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> relink(
            @PathVariable String id, @PathVariable String invitee, Visit visit) {
        Invitee one = invitee(id, invitee);
        issued.issue(frames.meeting(id), one, visit.visitor().actor());
        return Redirect.to(
                address(id) + "/" + invitee, Notice.done(visit.texts("invite").get("one.linked")));
    }

    private ResponseEntity<byte[]> undoable(String id, Batch batch, String sentence) {
        return Redirect.to(
                address(id),
                Notice.done(sentence)
                        .undoAt(address(id) + "/perubahan/" + batch.id() + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/perubahan/{batch}" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> undo(@PathVariable String id, @PathVariable String batch, Visit visit) {
        Meeting meeting = frames.meeting(id);
        Batch undone =
                batches.find(batch)
                        .filter(one -> one.source().equals(Invitations.SOURCE))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String actor = visit.visitor().actor();
        storage.writeApart(_ -> {
            invitations.undo(undone, actor);
            invitations.of(id).stream()
                    .filter(one -> links.live(Opening.ANSWER, one.id()).isEmpty())
                    .forEach(one -> issued.issue(meeting, one, actor));
            return undone;
        });
        return Redirect.to(address(id), Notice.done(visit.texts("invite").get("board.undone")));
    }

    /** The meeting for calendars of staff. */
    @GetMapping("/pertemuan/{id}/kalender.ics")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> calendar(@PathVariable String id) {
        return entries.file(frames.meeting(id));
    }

    private Invitee invitee(String meeting, String invitee) {
        return invitations
                .find(invitee)
                .filter(one -> one.meeting().equals(meeting))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
