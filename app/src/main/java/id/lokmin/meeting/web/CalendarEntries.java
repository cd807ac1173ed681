package id.lokmin.meeting.web;

import id.lokmin.mail.MailServer;
import id.lokmin.mail.MailSettings;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingMove;
import id.lokmin.meeting.MeetingMove.Moment;
import id.lokmin.meeting.MeetingMoves;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.invite.Announcement;
import id.lokmin.meeting.invite.CalendarEntry;
import id.lokmin.meeting.invite.CalendarEntry.Organizer;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.shell.web.Download;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands out a meeting as an entry for calendars: to take in, to move, or to take off where it is
 * called off or its day is open again. There is none while no day was ever known.
 */
@Component
class CalendarEntries {

    /** Where the hour is not known yet, offices open. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Meetings meetings;
    private final MeetingMoves moves;
    private final Agendas agendas;
    private final Announcement announcement;
    private final Institutions institutions;
    private final MailSettings mail;
    private final Clock clock;

    CalendarEntries(
            Meetings meetings,
            MeetingMoves moves,
            Agendas agendas,
            Announcement announcement,
            Institutions institutions,
            MailSettings mail,
            Clock clock) {
        this.meetings = meetings;
        this.moves = moves;
        this.agendas = agendas;
        this.announcement = announcement;
        this.institutions = institutions;
        this.mail = mail;
        this.clock = clock;
    }

    /** The entry of a meeting; empty while there was never a day to enter it for. */
    Optional<CalendarEntry> of(Meeting meeting) {
        Optional<MeetingMove> move = moves.latest(meeting.id());
        Moment now = new Moment(meeting.day(), meeting.begins());
        Optional<Moment> known =
                now.day().isPresent()
                        ? Optional.of(now)
                        : move.map(MeetingMove::before).filter(was -> was.day().isPresent());
        boolean held = meeting.stands() && now.day().isPresent();
        return known.map(moment ->
                new CalendarEntry(
                        meeting.id(),
                        meetings.version(meeting.id()),
                        held,
                        begins(moment),
                        Duration.ofMinutes(Math.max(30, agendas.of(meeting).minutes())),
                        held ? announcement.title(meeting) : announcement.titleCalledOff(meeting),
                        meeting.venue(),
                        move.map(MeetingMove::reason).orElse(""),
                        new Organizer(
                                institutions.find().map(Institution::name).orElse("Puskesmas"),
                                mail.known().map(MailServer::sender).orElse("")),
                        clock.instant()));
    }

    private Instant begins(Moment moment) {
        return moment.day()
                .orElseThrow()
                .atTime(moment.begins().orElse(MORNING))
                .atZone(institutions.zone())
                .toInstant();
    }

    /** The entry as a text; empty where there is none. */
    String text(Meeting meeting) {
        return of(meeting).map(CalendarEntry::text).orElse("");
    }

    ResponseEntity<byte[]> file(Meeting meeting) {
        CalendarEntry entry =
                of(meeting).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Download.of(
                "lokmin-" + meeting.period() + ".ics",
                new MediaType(
                        "text", "calendar", Map.of("charset", "UTF-8", "method", entry.method())),
                entry.text().getBytes(StandardCharsets.UTF_8));
    }
}
