package id.lokmin.meeting.closing;

import id.lokmin.followup.Origin;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.LetterTexts;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Packets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what is known of a meeting that was held. */
@Component
public class MeetingRecords {

    private final Packets packets;
    private final Promises promises;
    private final MinutesBook minutes;
    private final Commitments commitments;
    private final Closings closings;
    private final MeetingKinds kinds;
    private final LetterTexts letters;

    public MeetingRecords(
            Packets packets,
            Promises promises,
            MinutesBook minutes,
            Commitments commitments,
            Closings closings,
            MeetingKinds kinds,
            LetterTexts letters) {
        this.packets = packets;
        this.promises = promises;
        this.minutes = minutes;
        this.commitments = commitments;
        this.closings = closings;
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
                        letters.inForce(kinds.asFiled(meeting.kind())));
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

    private static Said said(Meeting meeting, Briefing briefing) {
        return Said.nothing(briefing.kind().agenda());
    }

    private static List<Attendee> attendees(Meeting meeting) {
        return List.of();
    }

    private static List<Shot> photos(Meeting meeting) {
        return List.of();
    }

    /** The sheet as it would be drawn up from the promises of now. */
    public CommitmentText commitment(MeetingRecord record) {
        return CommitmentText.of(
                record.say("kesepakatan.judul"),
                record.say("kesepakatan.pembuka"),
                record.promises(),
                record.say("kesepakatan.penutup"),
                record::placeName,
                record.briefing().formats());
    }
}
