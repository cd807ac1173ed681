package id.lokmin.meeting.web;

import id.lokmin.followup.PuskesmasDay;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.invite.Announcement;
import id.lokmin.meeting.invite.CalendarEntry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Hands out a meeting as an entry for calendars; there is none while its day is open. */
@Component
class CalendarEntries {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** Where the hour is not known yet, offices open. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Agendas agendas;
    private final Announcement announcement;
    private final PuskesmasDay day;
    private final Clock clock;

    CalendarEntries(Agendas agendas, Announcement announcement, PuskesmasDay day, Clock clock) {
        this.agendas = agendas;
        this.announcement = announcement;
        this.day = day;
        this.clock = clock;
    }

    /** The entry as a text; empty while the day is open. */
    Optional<String> text(Meeting meeting) {
        return meeting.day().map(held -> text(meeting, held));
    }

    private String text(Meeting meeting, LocalDate held) {
        Instant begins =
                held.atTime(meeting.begins().orElse(MORNING)).atZone(day.zone()).toInstant();
        CalendarEntry entry =
                new CalendarEntry(
                        meeting.id(),
                        begins,
                        Duration.ofMinutes(Math.max(30, agendas.of(meeting).minutes())),
                        announcement.title(meeting),
                        meeting.venue(),
                        clock.instant());
        return entry.text();
    }

    ResponseEntity<byte[]> file(Meeting meeting) {
        String entry =
                text(meeting).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lokmin-" + meeting.period() + ".ics")
                                .build()
                                .toString())
                .body(entry.getBytes(StandardCharsets.UTF_8));
    }
}
