package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingMove.Moment;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class MeetingMovesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-09-20T02:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate THIRD = LocalDate.of(2025, 10, 3);
    private static final LocalDate TENTH = LocalDate.of(2025, 10, 10);

    private static Meeting planned(Storage storage) {
        return new Meetings(storage, CLOCK)
                .plan(
                        MeetingKinds.QUARTERLY,
                        Period.parse("2025-Q3"),
                        new MeetingPlan(
                                Optional.of(THIRD), Optional.of(LocalTime.of(8, 30)), "Aula"),
                        "notulis");
    }

    private static MeetingMoves moves(Storage storage) {
        return new MeetingMoves(
                new Meetings(storage, CLOCK), storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static Meeting now(Storage storage, Meeting meeting) {
        return new Meetings(storage, CLOCK).find(meeting.id()).orElseThrow();
    }

    @OnEveryDatabase
    void a_postponed_meeting_keeps_the_reason_and_can_be_put_back(Storage storage) {
        Meeting meeting = planned(storage);
        MeetingMove move =
                moves(storage)
                        .postpone(
                                meeting,
                                new Moment(Optional.of(TENTH), Optional.empty()),
                                "Camat ke kabupaten",
                                "notulis");
        assertThat(now(storage, meeting).day()).contains(TENTH);
        assertThat(now(storage, meeting).begins()).isEmpty();
        assertThat(moves(storage).latest(meeting.id()).map(MeetingMove::reason))
                .contains("Camat ke kabupaten");

        assertThat(moves(storage).takeBack(meeting.id(), move.number(), "notulis")).isTrue();
        assertThat(now(storage, meeting)).isEqualTo(meeting);
        assertThat(moves(storage).latest(meeting.id())).isEmpty();
        assertThat(moves(storage).takeBack(meeting.id(), move.number(), "notulis")).isFalse();
    }

    @OnEveryDatabase
    void a_meeting_that_was_called_off_is_not_held_and_stands_again_with_a_day(Storage storage) {
        Meeting meeting = planned(storage);
        moves(storage).callOff(meeting, "Banjir", "notulis");
        Meeting off = now(storage, meeting);
        assertThat(off.stands()).isFalse();
        assertThat(off.isPast(LocalDate.of(2025, 12, 1))).isFalse();
        assertThat(off.day()).contains(THIRD);

        moves(storage)
                .postpone(
                        off, new Moment(Optional.of(TENTH), Optional.empty()), "Surut", "notulis");
        assertThat(now(storage, meeting).stands()).isTrue();
    }

    /** Also taking back counts: calendars that followed the move must follow it back. */
    @OnEveryDatabase
    void every_change_raises_the_version_that_calendars_follow(Storage storage) {
        Meeting meeting = planned(storage);
        Meetings meetings = new Meetings(storage, CLOCK);
        assertThat(meetings.version(meeting.id())).isZero();
        MeetingMove move = moves(storage).callOff(meeting, "Banjir", "notulis");
        assertThat(meetings.version(meeting.id())).isEqualTo(1);
        moves(storage).takeBack(meeting.id(), move.number(), "notulis");
        assertThat(meetings.version(meeting.id())).isEqualTo(2);
    }

    @OnEveryDatabase
    void only_the_latest_move_is_taken_back(Storage storage) {
        Meeting meeting = planned(storage);
        MeetingMove first = moves(storage).callOff(meeting, "Banjir", "notulis");
        moves(storage)
                .postpone(
                        now(storage, meeting),
                        new Moment(Optional.of(TENTH), Optional.empty()),
                        "Surut",
                        "notulis");
        assertThat(moves(storage).takeBack(meeting.id(), first.number(), "notulis")).isFalse();
        assertThat(moves(storage).takeBack(meeting.id(), 2, "notulis")).isTrue();
        assertThat(now(storage, meeting).calledOff()).isEqualTo("Banjir");
        assertThat(moves(storage).list(meeting.id())).hasSize(2);
    }

    @OnEveryDatabase
    void the_calendar_does_not_count_what_was_called_off(Storage storage) throws IOException {
        Path folder = Files.createTempDirectory("lokmin-test");
        Meeting meeting = planned(storage);
        moves(storage).callOff(meeting, "Banjir", "notulis");
        CalendarRule rule = new MeetingKinds(new DataFolder(folder)).calendar();
        MeetingYear year = MeetingYear.of(2025, rule, List.of(now(storage, meeting)));
        LocalDate later = LocalDate.of(2026, 1, 5);
        assertThat(year.quarterlyHeld(later)).isZero();
        assertThat(
                        year.quarterly().stream()
                                .filter(slot -> !slot.meetings().isEmpty())
                                .map(slot -> slot.state(later, rule.remindDays())))
                .containsExactly(MeetingSlot.State.MISSING);
    }
}
