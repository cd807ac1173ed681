package id.lokmin.meeting.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.mail.MailProgress;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingMove;
import id.lokmin.meeting.MeetingMove.Moment;
import id.lokmin.meeting.MeetingMoves;
import id.lokmin.meeting.closing.Closings;
import id.lokmin.meeting.invite.Announcement;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Invitee;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.Redirect;
import id.lokmin.shell.web.WhatsApp;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Putting a planned meeting on another day or calling it off, with the reason, and the news of it
 * for those invited.
 */
@Controller
@ConditionalOnWebApplication
class MovePage {

    private static final String STEP = "/jadwal";
    private static final String ADDRESS = "/pertemuan/{id}/persiapan" + STEP;
    private static final int LONGEST = 300;

    /** What happened before, in words. */
    record Past(String words, String reason, String at) {}

    /**
     * The news for somebody invited.
     *
     * @param whatsapp where WhatsApp opens with the message; empty without a telephone number
     * @param mail how far its letter is; empty without e-mail
     */
    record Told(String id, String title, String message, String whatsapp, String mail) {

        @Override
        public String toString() {
            return "Told[" + title + "]";
        }
    }

    /**
     * The page.
     *
     * @param stands whether the meeting is still planned
     * @param closed whether it is over and closed, and so moves no more
     * @param news what is to be told; empty while nothing moved
     * @param calendarWords what the entry for calendars does; empty while there is none
     */
    record View(
            MeetingFrame meeting,
            Texts texts,
            String address,
            boolean stands,
            boolean closed,
            Form form,
            List<Told> news,
            String calendarWords,
            long mailable,
            MailProgress progress,
            List<Past> past) {}

    private final MeetingFrames frames;
    private final MeetingMoves moves;
    private final MeetingLinks meetingLinks;
    private final Closings closings;
    private final Invitations invitations;
    private final InvitationMail mail;
    private final CalendarEntries entries;
    private final Announcement announcement;
    private final Positions positions;
    private final GuestLinks links;
    private final PhoneAddress telephones;
    private final PuskesmasDay day;
    private final Storage storage;
    private final Pages pages;

    MovePage(
            MeetingFrames frames,
            MeetingMoves moves,
            MeetingLinks meetingLinks,
            Closings closings,
            Invitations invitations,
            InvitationMail mail,
            CalendarEntries entries,
            Announcement announcement,
            Positions positions,
            GuestLinks links,
            PhoneAddress telephones,
            PuskesmasDay day,
            Storage storage,
            Pages pages) {
        this.frames = frames;
        this.moves = moves;
        this.meetingLinks = meetingLinks;
        this.closings = closings;
        this.invitations = invitations;
        this.mail = mail;
        this.entries = entries;
        this.announcement = announcement;
        this.positions = positions;
        this.links = links;
        this.telephones = telephones;
        this.day = day;
        this.storage = storage;
        this.pages = pages;
    }

    static String address(String meeting) {
        return MeetingPart.PREPARATION.address(meeting) + STEP;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> page(@PathVariable String id, Visit visit, HttpServletRequest request) {
        return page(frames.meeting(id), visit, request, Form.of(Map.of()));
    }

    @PostMapping(ADDRESS + "/undur")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> postpone(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Visit visit,
            HttpServletRequest request) {
        Meeting meeting = open(id);
        Texts texts = visit.texts("meeting");
        Form form = Form.of(typed);
        Optional<LocalDate> to = read(form, "day", LocalDate::parse, texts.get("plan.day.wrong"));
        Optional<LocalTime> begins =
                read(form, "begins", LocalTime::parse, texts.get("plan.begins.wrong"));
        if (meeting.stands() && meeting.day().equals(to) && meeting.begins().equals(begins)) {
            form.refuse("day", texts.get("moved.same"));
        }
        reason(form, "reason", texts);
        if (form.isWrong()) {
            return page(meeting, visit, request, form);
        }
        String actor = visit.visitor().actor();
        MeetingMove made =
                storage.writeApart(_ -> {
                    MeetingMove move =
                            moves.postpone(
                                    meeting, new Moment(to, begins), form.typed("reason"), actor);
                    meetingLinks.issueAll(frames.meeting(id), actor);
                    return move;
                });
        return done(made, texts.get("moved.postponed"));
    }

    @PostMapping(ADDRESS + "/batal")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> callOff(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Visit visit,
            HttpServletRequest request) {
        Meeting meeting = open(id);
        Texts texts = visit.texts("meeting");
        Form form = Form.of(typed);
        reason(form, "why", texts);
        if (form.isWrong()) {
            return page(meeting, visit, request, form);
        }
        String actor = visit.visitor().actor();
        MeetingMove made =
                storage.writeApart(_ -> {
                    invitations.of(id).forEach(one -> mail.withdraw(one, meeting, actor));
                    meetingLinks.revokeActs(meeting, actor);
                    return moves.callOff(meeting, form.typed("why"), actor);
                });
        return done(made, texts.get("moved.called_off"));
    }

    private static ResponseEntity<byte[]> done(MeetingMove made, String sentence) {
        return Redirect.to(
                address(made.meeting()),
                Notice.done(sentence)
                        .undoAt(address(made.meeting()) + "/" + made.number() + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/{number}" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> undo(@PathVariable String id, @PathVariable int number, Visit visit) {
        open(id);
        String actor = visit.visitor().actor();
        boolean back =
                storage.writeApart(_ -> {
                    boolean taken = moves.takeBack(id, number, actor);
                    Meeting now = frames.meeting(id);
                    if (taken && now.stands()) {
                        meetingLinks.issueAll(now, actor);
                    } else if (taken) {
                        meetingLinks.revokeActs(now, actor);
                    }
                    return taken;
                });
        Texts texts = visit.texts("meeting");
        return Redirect.to(
                address(id),
                back
                        ? Notice.done(texts.get("moved.undone"))
                        : Notice.failed(texts.get("moved.undone.late")));
    }

    /** Sends the news by e-mail to all whose address is known. */
    @PostMapping(ADDRESS + "/surel")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> send(@PathVariable String id, Visit visit) {
        Meeting meeting = frames.meeting(id);
        int posted =
                moves.latest(id)
                        .map(move ->
                                mail.news(meeting, move)
                                        .post(invitations.of(id), visit.visitor().actor()))
                        .orElse(0);
        return Redirect.to(
                address(id), Notice.done(visit.texts("meeting").get("moved.mail.posted", posted)));
    }

    /** A meeting that can still move: a closed one was held. */
    private Meeting open(String id) {
        if (closings.find(id).isPresent()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return frames.meeting(id);
    }

    private static void reason(Form form, String field, Texts texts) {
        if (!form.has(field) || form.typed(field).length() > LONGEST) {
            form.refuse(field, texts.get("moved.reason.wrong"));
        }
    }

    private static <T> Optional<T> read(
            Form form, String field, Function<String, T> reader, String wrong) {
        try {
            return form.has(field)
                    ? Optional.of(reader.apply(form.typed(field)))
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            form.refuse(field, wrong);
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> page(
            Meeting meeting, Visit visit, HttpServletRequest request, Form form) {
        Texts texts = visit.texts("meeting");
        Optional<MeetingMove> latest = moves.latest(meeting.id());
        List<Invitee> invited = invitations.of(meeting.id());
        Optional<InvitationMail.Letters> letters = latest.map(move -> mail.news(meeting, move));
        Map<String, String> stored = new HashMap<>();
        stored.put("begins", meeting.begins().map(LocalTime::toString).orElse(""));
        return pages.page(
                form.status(),
                "meeting/web/move.jte",
                new View(
                        frames.below(
                                        visit,
                                        meeting,
                                        MeetingPart.PREPARATION,
                                        texts.get("moved.title"))
                                .with("meeting.css", "invite.js", MailProgress.SCRIPT),
                        texts,
                        address(meeting.id()),
                        meeting.stands(),
                        closings.find(meeting.id()).isPresent(),
                        form.over(stored),
                        latest.map(move ->
                                        invited.stream()
                                                .map(one ->
                                                        told(one, meeting, move, visit, request))
                                                .toList())
                                .orElse(List.of()),
                        entries.of(meeting)
                                .map(one -> AnswerPage.inWords(one, visit.texts("invite")))
                                .orElse(""),
                        letters.map(one -> invited.stream().filter(one::canGo).count()).orElse(0L),
                        letters.map(one -> one.progress(visit.texts("mail")))
                                .orElseGet(() -> mail.of(meeting).progress(visit.texts("mail"))),
                        moves.list(meeting.id()).stream()
                                .map(move -> past(move, texts, Formats.of(visit.language())))
                                .toList()));
    }

    private Told told(
            Invitee invitee,
            Meeting meeting,
            MeetingMove move,
            Visit visit,
            HttpServletRequest request) {
        Optional<String> link =
                links.live(Opening.ANSWER, invitee.id())
                        .filter(_ -> telephones.base().isPresent())
                        .map(GuestLink::path)
                        .map(path -> telephones.of(path, request));
        String message = announcement.news(invitee, meeting, move, link);
        String whatsapp =
                positions.list(day.today()).stream()
                        .filter(one -> one.id().equals(invitee.position()))
                        .findFirst()
                        .flatMap(Position::holder)
                        .flatMap((Holder holder) -> WhatsApp.reaching(holder.phone(), message))
                        .orElse("");
        return new Told(
                invitee.id(),
                invitee.title(),
                message,
                whatsapp,
                mail.news(meeting, move)
                        .words(invitee, visit.texts("invite"), visit.texts("mail")));
    }

    private Past past(MeetingMove move, Texts texts, Formats formats) {
        return new Past(
                texts.get(
                        "moved.act." + move.act().code() + (move.undone() ? ".undone" : ""),
                        when(move.before(), texts, formats),
                        when(move.after(), texts, formats)),
                move.reason(),
                formats.moment(move.at(), day.zone()) + " · " + move.by());
    }

    private static String when(Moment moment, Texts texts, Formats formats) {
        return moment.day().map(formats::longDate).orElse(texts.get("list.no_day"))
                + moment.begins().map(time -> " " + time).orElse("");
    }
}
