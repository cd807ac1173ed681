package id.lokmin.meeting.closing;

import id.lokmin.followup.Origin;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.LetterTexts;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Packets;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.live.MinuteKind;
import id.lokmin.meeting.live.Minutes;
import id.lokmin.meeting.live.Photo;
import id.lokmin.meeting.live.Photos;
import id.lokmin.meeting.live.RunningAgenda;
import id.lokmin.meeting.live.Stage;
import id.lokmin.meeting.live.Stages;
import id.lokmin.paper.Picture;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what is known of a meeting that was held. */
@Component
public class MeetingRecords {

    private final Packets packets;
    private final Promises promises;
    private final MinutesBook minutes;
    private final Commitments commitments;
    private final Closings closings;
    private final Minutes said;
    private final RunningAgenda agenda;
    private final Stages stages;
    private final Arrivals arrivals;
    private final Photos photos;
    private final MeetingKinds kinds;
    private final LetterTexts letters;

    public MeetingRecords(
            Packets packets,
            Promises promises,
            MinutesBook minutes,
            Commitments commitments,
            Closings closings,
            Minutes said,
            RunningAgenda agenda,
            Stages stages,
            Arrivals arrivals,
            Photos photos,
            MeetingKinds kinds,
            LetterTexts letters) {
        this.packets = packets;
        this.promises = promises;
        this.minutes = minutes;
        this.commitments = commitments;
        this.closings = closings;
        this.said = said;
        this.agenda = agenda;
        this.stages = stages;
        this.arrivals = arrivals;
        this.photos = photos;
        this.kinds = kinds;
        this.letters = letters;
    }

    /** What was promised at a meeting, by number. */
    public List<Promise> promises(Meeting meeting) {
        return promises.list(origin(meeting));
    }

    /** Where the promises of a meeting come from. */
    public static Origin origin(Meeting meeting) {
        return new Origin(meeting.kind(), meeting.period().toString());
    }

    /** Everything that is known of a meeting now. */
    public MeetingRecord of(Meeting meeting) {
        Briefing briefing = packets.briefing(meeting);
        MeetingRecord bare =
                new MeetingRecord(
                        briefing,
                        promises(meeting),
                        new MinutesText(List.of()),
                        minutes.latest(meeting.id()),
                        minutes.addenda(meeting.id()),
                        attendees(meeting),
                        photos(meeting),
                        commitments.find(meeting.id()),
                        closings.find(meeting.id()),
                        letters.inForce(kinds.asFiled(kinds.of(meeting).code())));
        return bare.with(
                bare.written().map(MinutesVersion::text).orElseGet(() -> draft(meeting, bare)));
    }

    /** The minutes as they would be drafted from what was typed in the room. */
    public MinutesText draft(Meeting meeting) {
        return draft(meeting, of(meeting));
    }

    private MinutesText draft(Meeting meeting, MeetingRecord bare) {
        return MinutesDraft.of(
                bare.briefing(),
                said(meeting, bare.briefing()),
                bare.attendance(),
                bare.promises().stream().map(bare::point).toList());
    }

    /** What was typed in the room, below the points of the agenda as they were held. */
    private Said said(Meeting meeting, Briefing briefing) {
        List<AgendaItem> held =
                agenda.list(meeting.id()).stream()
                        .map(point ->
                                new AgendaItem(
                                        (int) Math.max(1, point.planned().toMinutes()),
                                        point.what(),
                                        point.who()))
                        .toList();
        Map<Integer, List<String>> byItem = new HashMap<>();
        List<String> decided = new ArrayList<>();
        for (Minute minute : said.list(meeting.id())) {
            if (minute.isSaid()) {
                byItem.computeIfAbsent(minute.agendaItem().orElse(0), _ -> new ArrayList<>())
                        .add(mark(minute) + minute.words().strip());
                if (minute.kind() == MinuteKind.DECISION) {
                    decided.add(minute.words().strip());
                }
            }
        }
        return new Said(
                held.isEmpty() ? briefing.agenda() : held,
                byItem,
                decided,
                ended(meeting, briefing.institution().zone()));
    }

    /** A room that was closed days later says nothing of when the meeting ended. */
    private Optional<LocalTime> ended(Meeting meeting, ZoneId zone) {
        return stages.find(meeting.id())
                .flatMap(Stage::closedAt)
                .map(at -> LocalDateTime.ofInstant(at, zone))
                .filter(at -> meeting.day().filter(at.toLocalDate()::equals).isPresent())
                .map(LocalDateTime::toLocalTime);
    }

    private static String mark(Minute minute) {
        return switch (minute.kind()) {
            case DECISION -> "Keputusan: ";
            case PROMISE -> "Janji: ";
            case INFORMATION -> "";
        };
    }

    private List<Attendee> attendees(Meeting meeting) {
        return arrivals.list(meeting.id()).stream()
                .map(arrival ->
                        new Attendee(
                                arrival.says().name(),
                                arrival.says().position(),
                                arrival.says().sector(),
                                arrival.says().standingFor(),
                                arrival.arrivedAt(),
                                arrival.says().signature()))
                .toList();
    }

    private List<Shot> photos(Meeting meeting) {
        return photos.list(meeting.id()).stream()
                .map(photo -> new Shot(() -> picture(photo), photo.caption(), photo.addedAt()))
                .toList();
    }

    private Picture picture(Photo photo) {
        return Picture.of(photos.picture(photo.id()).orElseThrow(), photo.caption());
    }

    /** The sheet as it would be drawn up from the promises of now. */
    public CommitmentText commitment(MeetingRecord record) {
        return CommitmentText.of(
                record.say("kesepakatan.judul"),
                record.say("kesepakatan.pembuka"),
                record.promises(),
                record.say("kesepakatan.penutup"),
                record::placeName,
                record::unit,
                record.briefing().formats());
    }
}
