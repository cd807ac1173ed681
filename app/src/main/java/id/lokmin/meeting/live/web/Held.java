package id.lokmin.meeting.live.web;

import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Seat;
import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.meeting.web.MeetingPart;
import id.lokmin.people.Position;
import id.lokmin.people.Positions;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The meeting that a page of the room is about: found, named, framed.
 *
 * <p>What kind of meeting it is stands in a file, which takes longer to read than all the rest of a
 * page that 200 phones open within a minute: it is remembered for ten seconds.
 */
@Component
class Held {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final MeetingFrames frames;
    private final MeetingKinds kinds;
    private final Positions positions;
    private final Institutions institutions;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(MeetingKind kind, Instant until) {}

    Held(
            MeetingFrames frames,
            MeetingKinds kinds,
            Positions positions,
            Institutions institutions,
            InstantSource clock) {
        this.frames = frames;
        this.kinds = kinds;
        this.positions = positions;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** The meeting of an id; 404 where there is none. */
    Meeting meeting(String id) {
        return frames.meeting(id);
    }

    /** {@code Lokakarya Mini Triwulanan Lintas Sektor Triwulan III 2025}. */
    String name(Meeting meeting, Language language) {
        return kind(meeting).name()
                + " "
                + meeting.periodInWords(Formats.of(language)::monthName)
                + " "
                + meeting.period().last().year();
    }

    /** What kind of meeting it is. */
    MeetingKind kind(Meeting meeting) {
        Instant now = clock.instant();
        return known.compute(
                        meeting.kind() + meeting.occasion().code(),
                        (_, before) ->
                                before != null && before.until().isAfter(now)
                                        ? before
                                        : new Known(kinds.of(meeting), now.plus(REMEMBERED)))
                .kind();
    }

    /** The frame of the desk. */
    MeetingFrame desk(Meeting meeting, Visit visit) {
        return frames.of(visit, meeting, MeetingPart.ROOM);
    }

    /** The frame of a page below the desk. */
    MeetingFrame frame(Meeting meeting, String title, Visit visit) {
        return frames.below(visit, meeting, MeetingPart.ROOM, title);
    }

    /** The positions invited to it, in the order of letters, with who holds them. */
    List<Position> invited(Meeting meeting) {
        LocalDate day = meeting.day().orElseGet(() -> meeting.period().last().lastDay());
        MeetingKind kind = kind(meeting);
        return positions.list(day).stream()
                .filter(position -> kind.invites(position.sector()))
                .toList();
    }

    /** The same without names. */
    List<Seat> seats(Meeting meeting) {
        return invited(meeting).stream()
                .map(position -> new Seat(position.title(), position.sector()))
                .toList();
    }

    /** The clock of the Puskesmas. */
    ZoneId zone() {
        return institutions.zone();
    }
}
