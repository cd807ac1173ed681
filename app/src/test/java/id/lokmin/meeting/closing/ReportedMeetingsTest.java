package id.lokmin.meeting.closing;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.OpenedRooms;
import id.lokmin.followup.Promise;
import id.lokmin.insight.Grids;
import id.lokmin.meeting.DaySession;
import id.lokmin.meeting.DaySessions;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.closing.CommitmentText.Party;
import id.lokmin.meeting.closing.ReportedMeeting.Point;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.Stages;
import id.lokmin.meeting.papers.RecordPaper;
import id.lokmin.paper.Press;
import id.lokmin.paper.PrintedText;
import id.lokmin.shell.House;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Five meetings that were reported, held again in the real rooms: each can be set up and closed,
 * and of their thirty points not one can be checked as it was agreed.
 */
class ReportedMeetingsTest {

    private static final String ACTOR = "uji";

    @TempDir private Path folder;

    static Stream<ReportedMeeting> five() {
        return ReportedMeeting.NAMES.stream().map(ReportedMeeting::read);
    }

    @ParameterizedTest
    @MethodSource("five")
    void is_set_up_and_closed_and_each_point_passes_the_gate_only_once_it_is_whole(
            ReportedMeeting reported) throws Exception {
        try (House.Rooms rooms = OpenedRooms.over(folder)) {
            HeldAgain held = HeldAgain.of(reported, rooms);
            Meeting meeting = held.meeting();
            isSetUp(reported, meeting, rooms);

            held.typeThePoints();
            List<Promise> promises = held.promises();
            assertThat(promises)
                    .extracting(one -> one.says().activity())
                    .containsExactlyElementsOf(
                            reported.points().stream().map(Point::says).toList());
            held.sayWhatIsKnown();
            Gate asAgreed = Gate.of(held.promises(), Optional.empty());
            for (int i = 0; i < reported.points().size(); i++) {
                Point point = reported.points().get(i);
                assertThat(asAgreed.checked().get(i).lacks())
                        .describedAs("%s: %s", point.says(), point.why())
                        .containsExactlyElementsOf(point.lacks());
            }
            assertThat(asAgreed.whole()).isZero();
            assertThat(asAgreed.without(Map.of())).hasSameSizeAs(promises);

            held.mend();
            Gate mended = Gate.of(held.promises(), Optional.empty());
            Map<String, String> reasons = held.reasons();
            assertThat(mended.whole() + reasons.size()).isEqualTo(promises.size());
            assertThat(mended.without(reasons)).isEmpty();
            isClosedSignedAndPrinted(reported, meeting, mended, reasons, rooms);
        }
    }

    private static void isSetUp(ReportedMeeting reported, Meeting meeting, House.Rooms rooms) {
        assertThat(rooms.get(Agendas.class).of(meeting).items()).hasSizeGreaterThan(5);
        assertThat(rooms.get(Arrivals.class).list(meeting.id())).hasSameSizeAs(reported.came());
        List<DaySession> beside = rooms.get(DaySessions.class).of(meeting.id());
        assertThat(beside).extracting(DaySession::kind).isEqualTo(reported.sessions());
        for (DaySession session : beside) {
            assertThat(rooms.get(Agendas.class).of(session).items())
                    .describedAs(session.kind() + " has an agenda of its own")
                    .isNotEmpty()
                    .isNotEqualTo(rooms.get(Agendas.class).of(meeting).items());
        }
    }

    private static void isClosedSignedAndPrinted(
            ReportedMeeting reported,
            Meeting meeting,
            Gate gate,
            Map<String, String> reasons,
            House.Rooms rooms)
            throws Exception {
        Closing closed =
                rooms.get(Closings.class)
                        .close(
                                meeting,
                                rooms.get(Grids.class).at(meeting.period()),
                                gate.excuses(reasons),
                                ACTOR);
        assertThat(closed.excused()).hasSameSizeAs(reasons.keySet());
        assertThat(rooms.get(Closings.class).find(meeting.id())).contains(closed);

        MeetingRecords records = rooms.get(MeetingRecords.class);
        CommitmentText sheet = records.commitment(records.of(meeting));
        assertThat(sheet.parties()).extracting(Party::sector).isEqualTo(reported.signs());
        rooms.get(Commitments.class).draw(meeting.id(), sheet, ACTOR);
        rooms.get(MinutesBook.class).lock(meeting.id(), records.draft(meeting), 0, ACTOR);
        rooms.get(Stages.class).close(meeting.id(), ACTOR);

        MeetingRecord record = records.of(meeting);
        String minutes =
                PrintedText.of(
                                "notulen.pdf",
                                rooms.get(Press.class).pdf(RecordPaper.MINUTES.of(record)))
                        .replaceAll("\\s+", " ");
        assertThat(minutes).contains(reported.points().getFirst().says());
        for (RecordPaper paper : RecordPaper.values()) {
            assertThat(paper.of(record).blocks()).describedAs(paper.code()).isNotEmpty();
        }
    }
}
