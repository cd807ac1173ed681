package id.lokmin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.shell.DataFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingYearTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 20);

    @TempDir private Path folder;

    private CalendarRule rule() {
        return new MeetingKinds(new DataFolder(folder)).calendar();
    }

    private static Meeting meeting(String kind, String period, String day) {
        return new Meeting(
                kind + period,
                kind,
                Period.parse(period),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                "");
    }

    private MeetingSlot.State state(MeetingSlot slot) {
        return slot.state(TODAY, rule().remindDays());
    }

    @Test
    void a_year_has_twelve_monthly_meetings_and_four_from_february() {
        MeetingYear year = MeetingYear.of(2025, rule(), List.of());
        assertThat(year.monthly()).hasSize(12);
        assertThat(year.monthly().getFirst().occasion()).isEqualTo(Occasion.FIRST);
        assertThat(year.monthly().get(1).occasion()).isEqualTo(Occasion.SECOND);
        assertThat(year.quarterly())
                .extracting(slot -> slot.due().number())
                .containsExactly(2, 5, 8, 11);
        assertThat(year.quarterly().getFirst().occasion()).isEqualTo(Occasion.FIRST);
    }

    @Test
    void period_reviewed_and_day_are_independent() {
        Meeting december = meeting("bulanan", "2024-12", "2025-01-09");
        Meeting early = meeting("bulanan", "2025-09", "2025-09-29");
        Meeting third = meeting("lintas-sektor", "2025-Q3", "2025-10-03");
        MeetingYear year = MeetingYear.of(2025, rule(), List.of(december, early, third));

        assertThat(december.occasion()).isEqualTo(Occasion.FIRST);
        assertThat(year.monthly().getFirst().meetings()).containsExactly(december);
        assertThat(year.monthly().get(8).meetings()).containsExactly(early);
        assertThat(year.quarterly().get(2).meetings()).containsExactly(third);
        assertThat(year.monthlyHeld(TODAY)).isEqualTo(2);
        assertThat(year.quarterlyHeld(TODAY)).isEqualTo(1);
    }

    @Test
    void a_slot_tells_held_planned_missing_and_when_it_is_time() {
        MeetingYear year =
                MeetingYear.of(
                        2025,
                        rule(),
                        List.of(
                                meeting("bulanan", "2025-08", "2025-09-09"),
                                meeting("bulanan", "2025-09", "2025-10-28"),
                                meeting("lintas-sektor", "2025-Q4", "")));
        assertThat(state(year.monthly().get(8))).isEqualTo(MeetingSlot.State.HELD);
        assertThat(state(year.monthly().get(9))).isEqualTo(MeetingSlot.State.PLANNED);
        assertThat(state(year.quarterly().get(3))).isEqualTo(MeetingSlot.State.WITHOUT_DAY);
        assertThat(state(year.monthly().get(7))).isEqualTo(MeetingSlot.State.MISSING);
        assertThat(state(year.monthly().get(10))).isEqualTo(MeetingSlot.State.TO_PLAN);
        assertThat(state(year.monthly().get(11))).isEqualTo(MeetingSlot.State.LATER);
    }

    @Test
    void the_last_quarter_is_still_offered_in_the_new_year_and_stands_where_it_is_held() {
        LocalDate january = LocalDate.of(2026, 1, 8);
        Month now = Month.of(2026, 1);
        assertThat(MeetingYear.carriedOver(2026, rule(), List.of(), january).get(now))
                .extracting(slot -> slot.reviews().toString())
                .containsExactly("2025-Q4");
        assertThat(MeetingYear.carriedOver(2026, rule(), List.of(), LocalDate.of(2026, 4, 1)))
                .isEmpty();
        Meeting late = meeting("lintas-sektor", "2025-Q4", "2026-02-03");
        assertThat(MeetingYear.carriedOver(2026, rule(), List.of(late), january))
                .containsOnlyKeys(Month.of(2026, 2));
        Meeting held = meeting("lintas-sektor", "2025-Q4", "2025-11-20");
        assertThat(MeetingYear.carriedOver(2026, rule(), List.of(held), january)).isEmpty();
    }

    @Test
    void a_meeting_of_today_is_not_over() {
        Meeting today = meeting("bulanan", "2025-09", TODAY.toString());
        assertThat(MeetingYear.of(2025, rule(), List.of(today)).monthlyHeld(TODAY)).isZero();
        assertThat(today.isPast(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void only_meetings_with_complete_papers_count_as_complete() {
        Meeting one = meeting("bulanan", "2025-07", "2025-08-05");
        Meeting other = meeting("bulanan", "2025-08", "2025-09-05");
        MeetingYear year = MeetingYear.of(2025, rule(), List.of(one, other));
        assertThat(MeetingYear.complete(year.monthly(), TODAY, Set.of(other.id()))).isEqualTo(1);
    }

    /**
     * The classes of the PKP form of 2022, read in lokmin.md 5.3: id.scribd.com/document/642503761.
     */
    @Test
    void points_follow_the_classes_of_the_form() {
        CalendarRule rule = rule();
        assertThat(List.of(0, 1, 4, 5, 8, 9, 12).stream().map(rule::monthlyPoints))
                .containsExactly(0, 4, 4, 7, 7, 10, 10);
        assertThat(List.of(0, 1, 2, 3, 4, 5).stream().map(rule::quarterlyPoints))
                .containsExactly(0, 4, 7, 7, 10, 10);
        assertThat(rule.verified()).isFalse();
    }
}
