package id.lokmin.meeting.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.access.Opening;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.meeting.MeetingMove;
import id.lokmin.meeting.MeetingMoves;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.invite.Answer;
import id.lokmin.meeting.invite.CalendarEntry;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Invitee;
import id.lokmin.meeting.web.InvitationViews.Asked;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where somebody invited answers on their telephone, without an account. */
@Controller
@ConditionalOnWebApplication
class AnswerPage {

    private static final String ADDRESS = GuestLink.ROOT + "{guest}/jawab";

    private final MeetingFrames frames;
    private final Invitations invitations;
    private final Agendas agendas;
    private final CalendarEntries entries;
    private final MeetingMoves moves;
    private final PuskesmasDay day;
    private final Pages pages;

    AnswerPage(
            MeetingFrames frames,
            Invitations invitations,
            Agendas agendas,
            CalendarEntries entries,
            MeetingMoves moves,
            PuskesmasDay day,
            Pages pages) {
        this.frames = frames;
        this.invitations = invitations;
        this.agendas = agendas;
        this.entries = entries;
        this.moves = moves;
        this.day = day;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @ForGuests(Opening.ANSWER)
    ResponseEntity<byte[]> page(GuestLink link, Visit visit) {
        return page(HttpStatus.OK, link, visit, Map.of(), Map.of());
    }

    @PostMapping(ADDRESS)
    @ForGuests(Opening.ANSWER)
    ResponseEntity<byte[]> answer(
            GuestLink link, @RequestParam Map<String, String> form, Visit visit) {
        Texts texts = visit.texts("invite");
        Invitee invitee = invitee(link);
        AnswerForm read = AnswerForm.read(form, texts);
        if (read.answer().isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, link, visit, form, read.wrong());
        }
        Meeting meeting = frames.meeting(invitee.meeting());
        if (!meeting.stands()) {
            return Redirect.to(link.page(), Notice.failed(texts.get("asked.late")));
        }
        if (meeting.isPast(day.today())) {
            return Redirect.to(link.page(), Notice.failed(texts.get("asked.over")));
        }
        invitations.answer(invitee, read.answer().get(), link.actor());
        return Redirect.to(link.page(), Notice.done(texts.get("asked.thanks")));
    }

    /** The meeting for the guest's own calendar. */
    @GetMapping(ADDRESS + "/kalender.ics")
    @ForGuests(Opening.ANSWER)
    ResponseEntity<byte[]> calendar(GuestLink link) {
        return entries.file(frames.meeting(invitee(link).meeting()));
    }

    private Invitee invitee(GuestLink link) {
        return invitations
                .of(
                        invitations
                                .find(link.opened())
                                .map(Invitee::meeting)
                                .orElseThrow(AnswerPage::gone))
                .stream()
                .filter(one -> one.id().equals(link.opened()))
                .findFirst()
                .orElseThrow(AnswerPage::gone);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            GuestLink link,
            Visit visit,
            Map<String, String> form,
            Map<String, String> wrong) {
        Texts texts = visit.texts("invite");
        Formats formats = Formats.of(visit.language());
        Invitee invitee = invitee(link);
        Meeting meeting = frames.meeting(invitee.meeting());
        Map<String, String> typed = new LinkedHashMap<>();
        invitee.answer()
                .ifPresent(answer -> {
                    typed.put("answer", answer.kind().code());
                    typed.put("deputy", answer.deputy());
                    typed.put("note", answer.note());
                });
        typed.putAll(form);
        String when = meeting.day().map(formats::longDate).orElse(texts.get("asked.no_day"));
        Optional<CalendarEntry> entry = entries.of(meeting);
        List<AgendaItem> agenda = agendas.of(meeting).items();
        return pages.page(
                status,
                "meeting/web/asked.jte",
                new Asked(
                        visit.frame(texts.get("asked.title")).with("meeting.css"),
                        texts,
                        link.page(),
                        invitee.title(),
                        frames.name(meeting, formats),
                        meeting.theme(),
                        meeting.begins()
                                .map(time -> texts.get("asked.at", when, Briefing.clock(time)))
                                .orElse(when),
                        meeting.venue().isBlank() ? texts.get("asked.no_venue") : meeting.venue(),
                        agenda.stream().map(AgendaItem::what).toList(),
                        choices(texts, typed.getOrDefault("answer", "")),
                        invitee.answer().map(answer -> inWords(answer, texts)).orElse(""),
                        moves.latest(meeting.id())
                                .map(move -> news(meeting, move, texts, formats))
                                .orElse(""),
                        !meeting.stands(),
                        meeting.isPast(day.today()),
                        entry.isPresent() ? link.page() + "/kalender.ics" : "",
                        entry.map(one -> inWords(one, texts)).orElse(""),
                        typed,
                        wrong));
    }

    /** That it moved, and why: what an answer was given to may not hold any more. */
    private static String news(Meeting meeting, MeetingMove move, Texts texts, Formats formats) {
        return meeting.stands()
                ? texts.get(
                        "asked.moved",
                        move.before()
                                .day()
                                .map(formats::longDate)
                                .orElse(texts.get("asked.no_day")),
                        move.reason())
                : texts.get("asked.off", meeting.calledOff());
    }

    /** What an entry does in a calendar. */
    static String inWords(CalendarEntry entry, Texts texts) {
        return texts.get(entry.held() ? "calendar.take" : "calendar.drop");
    }

    /** The answers to choose from. */
    static List<Choice> choices(Texts texts, String chosen) {
        return Arrays.stream(Answer.Kind.values())
                .map(kind ->
                        new Choice(
                                kind.code(),
                                texts.get("answer." + kind.code()),
                                kind.code().equals(chosen)))
                .toList();
    }

    /** {@code Diwakilkan: Sekretaris Camat}. */
    static String inWords(Answer answer, Texts texts) {
        String words = texts.get("answered." + answer.kind().code());
        Optional<String> more =
                List.of(answer.deputy(), answer.note()).stream()
                        .filter(one -> !one.isBlank())
                        .reduce((one, other) -> one + " · " + other);
        return more.map(said -> words + ": " + said).orElse(words);
    }
}
