package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.calendar.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets, status, gap and rank; worked cases of PWS-KIA. */
class JudgementTest {

    private static final List<String> KALITANJUNG = List.of("PKM", "3274", "32");

    @ParameterizedTest(name = "{0} {1} against {2}, {4} after {3}: {5}, {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # direction | figure | target | last | this | status | three labels
                    UP          | 60     | 60     | 7.0  | 8.0  | BAIK           | BAIK
                    UP          | 61     | 60     | 7.0  | 7.4  | BAIK           | BAIK
                    UP          | 61     | 60     | 8.0  | 7.4  | KURANG         | CUKUP
                    UP          | 55     | 60     | 7.0  | 7.5  | CUKUP          | CUKUP
                    UP          | 55     | 60     | 7.0  | 7.4  | JELEK          | KURANG
                    UP          | 55     | 60     | 8.0  | 7.0  | JELEK          | KURANG
                    UP          | 61     | 60     | -    | 7.0  | BAIK_NO_TREND  | BAIK
                    UP          | 55     | 60     | -    | 7.0  | CUKUP_NO_TREND | CUKUP
                    DOWN        | 10     | 14     | 12.0 | 10.0 | BAIK           | BAIK
                    DOWN        | 10     | 14     | 10.0 | 12.0 | KURANG         | CUKUP
                    DOWN        | 20     | 14     | 22.0 | 20.0 | CUKUP          | CUKUP
                    DOWN        | 20     | 14     | 20.0 | 20.3 | JELEK          | KURANG
                    DESCRIPTIVE | 20     | 14     | 20.0 | 25.0 | -              | -
                    """)
    void status_follows_target_and_the_trend_of_the_month(
            Direction direction,
            double figure,
            double target,
            Double last,
            double now,
            PwsStatus status,
            PwsStatus.ThreeLabel three) {
        Indicator indicator = percent(direction);
        RunningTarget running = new RunningTarget(target, target, national(target));

        var found =
                Judgement.USUAL.status(
                        indicator,
                        measured(figure),
                        running,
                        measured(now),
                        last == null ? new Outcome.NotYetDue() : measured(last));

        assertThat(found.orElse(null)).isEqualTo(status);
        assertThat(found.map(PwsStatus::threeLabel).orElse(null)).isEqualTo(three);
    }

    @Test
    void steady_below_target_can_be_read_as_cukup() {
        Judgement mild = new Judgement(0.5, false, SmallNumbers.USUAL);
        RunningTarget running = new RunningTarget(60, 60, national(60));

        assertThat(
                        mild.status(
                                percent(Direction.UP),
                                measured(55),
                                running,
                                measured(7),
                                measured(7)))
                .contains(PwsStatus.CUKUP);
    }

    @Test
    void range_is_left_on_both_sides() {
        Target yearly =
                new Target(
                        2025,
                        TargetScope.NATIONAL,
                        "",
                        40,
                        60,
                        "contoh (belum terverifikasi)",
                        Evidence.UNVERIFIED);
        RunningTarget running = new RunningTarget(40, 60, yearly);
        Indicator indicator = percent(Direction.RANGE);

        assertThat(Judgement.reaches(40, running, Direction.RANGE)).isTrue();
        assertThat(Judgement.reaches(61, running, Direction.RANGE)).isFalse();
        assertThat(Judgement.gapInPeople(indicator, measured(35), running)).isEqualTo(5);
        assertThat(Judgement.gapInPeople(indicator, measured(63), running)).isEqualTo(3);
        assertThat(Judgement.USUAL.improvement(70, 65, running, Direction.RANGE)).isEqualTo(-1);
        assertThat(Judgement.USUAL.improvement(35, 30, running, Direction.RANGE)).isEqualTo(1);
        assertThat(Judgement.USUAL.improvement(45, 55, running, Direction.RANGE)).isZero();
    }

    @Test
    void nine_months_of_a_hundred_percent_of_418_mothers_are_314() {
        Indicator k1 = percent(Direction.UP);
        RunningTarget running =
                RunningTarget.of(k1, national(100), Period.parse("2025-09"), List.of());
        Tally tally = new Tally(250, 418, 9, 9);
        var figure = new Outcome.Measured(tally, k1.value(tally));

        assertThat(running.value()).isEqualTo(75);
        assertThat(Judgement.targetInPeople(k1, tally, running)).isEqualTo(314);
        assertThat(Judgement.gapInPeople(k1, figure, running)).isEqualTo(64);
    }

    @Test
    void gap_is_nobody_when_reached_and_the_excess_when_less_is_better() {
        RunningTarget ceiling = new RunningTarget(14, 14, national(14));
        Tally tally = new Tally(153, 900, 1, 1);
        Indicator stunting = percent(Direction.DOWN);
        var figure = new Outcome.Measured(tally, stunting.value(tally));

        assertThat(Judgement.gapInPeople(stunting, figure, ceiling)).isEqualTo(27);
        assertThat(Judgement.gapInPeople(stunting, measured(14), ceiling)).isZero();
    }

    @ParameterizedTest(name = "{1} of a yearly 80 in {0} is {2}")
    @CsvSource({
        "2025-09, TWELFTH,      60",
        "2025-12, TWELFTH,      80",
        "2025-Q1, TWELFTH,      20",
        "2025-09, CONSTANT,     80",
        "2025-02, ROUND,        80",
        "2025-07, SCHOOL_YEAR,  6.666666666666667",
        "2025-12, SCHOOL_YEAR,  40",
        "2026-06, SCHOOL_YEAR,  80",
        "2025-08, CAMPAIGN_DAY, 0",
        "2025-09, CAMPAIGN_DAY, 56",
        "2025-10, CAMPAIGN_DAY, 80"
    })
    void month_target_grows_by_its_nature(String period, MonthTarget nature, double expected) {
        Campaign campaign =
                new Campaign("X-1", LocalDate.of(2025, 9, 10), LocalDate.of(2025, 10, 9));
        Indicator indicator =
                new Indicator(
                        "X-1",
                        Formula.parse("x.a"),
                        Formula.parse("x.b"),
                        100,
                        new Cumulation.Cum(),
                        Direction.UP,
                        nature);

        RunningTarget running =
                RunningTarget.of(indicator, national(80), Period.parse(period), List.of(campaign));

        assertThat(running.value()).isEqualTo(expected);
    }

    @Test
    void most_binding_scope_wins_and_a_strange_district_never_counts() {
        Target unverified =
                new Target(2025, TargetScope.UNVERIFIED, "", 99, "ingatan", Evidence.UNVERIFIED);
        Target nation = national(90);
        Target strange = area(TargetScope.DISTRICT, "3374", 2024, 70);
        Target district = area(TargetScope.DISTRICT, "3274", 2024, 85);
        Target older = area(TargetScope.DISTRICT, "3274", 2023, 80);
        Target next = area(TargetScope.LOCAL, "PKM", 2026, 95);

        assertThat(choose(unverified, nation, strange)).isEqualTo(nation);
        assertThat(choose(unverified, nation, older, district, next)).isEqualTo(district);
        assertThat(choose(strange, unverified)).isEqualTo(unverified);
        assertThat(Targets.choose(List.of(next, strange), KALITANJUNG, 2025)).isEmpty();
        assertThat(Targets.choose(List.of(area(TargetScope.LOCAL, "", 2020, 9)), KALITANJUNG, 2025))
                .isEmpty();
    }

    @Test
    void nearest_area_wins_over_a_later_year_and_within_an_area_the_later_year_wins() {
        Target village = area(TargetScope.LOCAL, "3274040001", 2023, 85);
        Target renewed = area(TargetScope.LOCAL, "3274040001", 2024, 88);
        Target everywhere = area(TargetScope.LOCAL, "PKM", 2025, 92);
        List<String> rw = List.of("rw07", "3274040001", "PKM", "3274", "32");
        List<String> elsewhere = List.of("rw01", "3274040002", "PKM", "3274", "32");

        assertThat(Targets.choose(List.of(everywhere, village), rw, 2025)).contains(village);
        assertThat(Targets.choose(List.of(village, everywhere, renewed), rw, 2025))
                .contains(renewed);
        assertThat(Targets.choose(List.of(village, everywhere), elsewhere, 2025))
                .contains(everywhere);
    }

    private static Target choose(Target... targets) {
        return new Targets(Map.of("X-1", List.of(targets)))
                .find("X-1", KALITANJUNG, 2025)
                .orElseThrow();
    }

    @Test
    void ties_share_a_rank_and_small_places_have_none() {
        Indicator coverage = percent(Direction.UP);
        List<Outcome> outcomes =
                List.of(
                        measured(70),
                        measured(80),
                        new Outcome.Measured(new Tally(4, 4, 1, 1), 100),
                        measured(90),
                        new Outcome.AwaitingReports(new Tally(0, 0, 1, 0)),
                        measured(80));
        RunningTarget running = new RunningTarget(60, 60, national(60));

        assertThat(ranks(coverage, outcomes, running)).isEqualTo("4 2 - 1 - 2");
        assertThat(ranks(percent(Direction.DOWN), outcomes, running)).isEqualTo("1 2 - 4 - 2");
        assertThat(ranks(percent(Direction.DESCRIPTIVE), outcomes, running))
                .isEqualTo("- - - - - -");
    }

    private static String ranks(
            Indicator indicator, List<Outcome> outcomes, RunningTarget running) {
        return String.join(
                " ",
                Ranking.of(indicator, outcomes, running, SmallNumbers.USUAL).stream()
                        .map(rank -> rank.isPresent() ? "" + rank.getAsInt() : "-")
                        .toList());
    }

    @Test
    void four_children_are_told_as_children_without_colour() {
        Indicator coverage = percent(Direction.UP);
        Tally four = new Tally(3, 4, 1, 1);
        RunningTarget running = new RunningTarget(90, 90, national(90));

        assertThat(SmallNumbers.inWords(four, "dari")).isEqualTo("3 dari 4");
        assertThat(
                        Judgement.USUAL.status(
                                coverage,
                                new Outcome.Measured(four, 75),
                                running,
                                measured(70),
                                measured(70)))
                .isEmpty();
        assertThat(SmallNumbers.USUAL.isSmall(coverage, new Tally(3, 5, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"60.0, 60.4, STEADY", "60.0, 60.5, UP", "60.0, 59.5, DOWN", "60.0, 59.6, STEADY"})
    void changes_under_half_a_point_are_no_change(double last, double now, Trend trend) {
        assertThat(Trend.of(OptionalDouble.of(now), OptionalDouble.of(last), 0.5)).isEqualTo(trend);
    }

    private static Indicator percent(Direction direction) {
        return new Indicator(
                "X-1",
                Formula.parse("x.a"),
                Formula.parse("x.b"),
                100,
                new Cumulation.Cum(),
                direction);
    }

    private static Outcome.Measured measured(double value) {
        return new Outcome.Measured(new Tally(value, 100, 1, 1), value);
    }

    private static Target national(double value) {
        return new Target(2025, TargetScope.NATIONAL, "", value, "contoh", Evidence.FOUND);
    }

    private static Target area(TargetScope scope, String area, int year, double value) {
        return new Target(year, scope, area, value, "SK", Evidence.FOUND);
    }
}
