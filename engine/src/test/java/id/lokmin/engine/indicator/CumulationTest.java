package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.engine.calendar.EpiWeek;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.WeekBoard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked example of each rule, at one RW.
 *
 * <p>A column is written as its months from January 2024 on: a number, {@code .} missing, {@code x}
 * not applicable, {@code ?} not yet due; months left out are missing.
 */
class CumulationTest {

    @ParameterizedTest(name = "{0}: {1} over {2} in {3} is {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # rule    | numerator              | denominator            | period  | outcome
                    CUM       | 3 4 5                  | y40                    | 2024-03 | 12/40 30.0 3 of 3
                    CUM       | 3 . 5                  | y40                    | 2024-03 | 8/40 20.0 2 of 3
                    CUM       | . . .                  | y40                    | 2024-03 | awaiting 0 of 3
                    CUM       | 3 4 5                  | y.                     | 2024-03 | awaiting 0 of 3
                    CUM       | 3 4 5                  | y0                     | 2024-03 | nobody 12/0
                    CUM       | 0 0 0                  | y40                    | 2024-03 | 0/40 0.0 3 of 3
                    CUM       | ? ? ?                  | y40                    | 2024-03 | not yet due
                    CUM       | x x x                  | y40                    | 2024-03 | not applicable
                    CUM       | 3 4 5 6                | y40                    | 2024-Q1 | 12/40 30.0 3 of 3
                    CUM_EV    | 2 1                    | 10 20                  | 2024-02 | 3/30 10.0 2 of 2
                    CUM_EV    | 2 1                    | 10 .                   | 2024-02 | 2/10 20.0 1 of 2
                    CUM_N     | 0 1 1                  |                        | 2024-03 | 2 3 of 3
                    CUM_N     | 0 9 0                  | y30000                 | 2024-03 | 9/30000 30.0 3 of 3
                    CUM_END   | s. . . . . . . . . . . 3 | s. . . . . . . . . . . 5 | 2025-03 | 3/5 60.0 0 of 1
                    MON       | 80 90                  | 100 100                | 2024-02 | 90/100 90.0 1 of 1
                    MON       | . . . . . . 80 90 .    | . . . . . . 100 100 .  | 2024-Q3 | 170/200 85.0 2 of 3
                    MON_N     | 2 5                    |                        | 2024-02 | 5 1 of 1
                    MON_N     | 2 5 0                  |                        | 2024-Q1 | 7 3 of 3
                    SNAP      | s. . . . . . 10 9 .    | s. . . . . . 80 . .    | 2024-09 | 10/80 12.5 0 of 1
                    SNAP      | s. . . . . . . . . . . 3 | s. . . . . . . . . . . 5 | 2025-01 | awaiting 0 of 1
                    SEM       | . 30                   | . 40                   | 2024-07 | 30/40 75.0 1 of 1
                    SEM       | . 30                   | . 40                   | 2024-08 | awaiting 0 of 1
                    SEM       | . 30                   | . 40                   | 2024-01 | not yet due
                    SCH       | 9 9 9 9 9 9 0 20 0 0 15 0 | y. . . . . . 50    | 2024-11 | 35/50 70.0 5 of 5
                    SCH       | 9 9 9 9 9 9 0 20 0 0 15 0 0 0 | y. . . . . . 50 | 2025-02 | 35/50 70.0 8 of 8
                    SCH       | 9 9 9 9 9 9            | y50                    | 2024-07 | awaiting 0 of 1
                    ANN       | . . . . 31             | . . . . 50             | 2024-06 | 31/50 62.0 1 of 1
                    ANN       | . . . . 31             | . . . . 50             | 2024-04 | not yet due
                    ANN       | .                      | .                      | 2024-12 | awaiting 0 of 1
                    SURV      | x x 4 x x 7            | x x 6 x x 14           | 2024-06 | 11/20 55.0 2 of 2
                    COH       | . . . . . . . . . . . . . . . . . . 5 6 7 | . . . . . . 6 7 7 | 2025-Q3 | 18/20 90.0 3 of 3
                    EVENT     | . . . . . . . . 12 x   | . . . . . . . . 300 x  | 2024-09 | 12/300 4.0 1 of 1
                    EVENT     | . . . . . . . . 12 x   | . . . . . . . . 300 x  | 2024-10 | not applicable
                    QTR       | s. . . . . . . . 8.5   |                        | 2024-Q3 | 8.5 1 of 1
                    QTR       | s.                     |                        | 2024-07 | not yet due
                    QTR       | s.                     |                        | 2024-09 | awaiting 0 of 1
                    """)
    void each_rule_adds_months_as_its_example_says(
            String rule, String numerator, String denominator, String period, String outcome) {
        double per = "y30000".equals(denominator) ? 100_000 : 100;
        Village village = Village.ofOneRw("2024-01", 24);
        village.report("x.a", numerator);
        village.report("x.b", denominator == null ? "" : denominator);
        Indicator indicator =
                new Indicator(
                        "X-1",
                        Formula.parse("x.a"),
                        Formula.parse(denominator == null ? "" : "x.b"),
                        per,
                        Cumulation.parse(rule),
                        Direction.UP);

        Outcome found = village.outcome(Evaluator.on(village.board()), indicator, period);

        assertThat(Village.inShort(found, indicator)).isEqualTo(outcome);
    }

    @Test
    void a_campaign_counts_its_own_months_only() {
        Village village = Village.ofOneRw("2025-01", 12);
        village.report("x.a", ". . . . . . . 99 60 35 7");
        village.report("x.b", "y100");
        Indicator ori =
                new Indicator(
                        "ORI-1",
                        Formula.parse("x.a"),
                        Formula.parse("x.b"),
                        100,
                        new Cumulation.Camp(),
                        Direction.UP);
        Campaign campaign =
                new Campaign("ORI-1", LocalDate.of(2025, 9, 10), LocalDate.of(2025, 10, 9));
        Evaluator evaluator = Evaluator.on(village.board()).withCampaigns(List.of(campaign));

        assertThat(village.shortly(evaluator, ori, "2025-08")).isEqualTo("not yet due");
        assertThat(village.shortly(evaluator, ori, "2025-09")).isEqualTo("60/100 60.0 1 of 1");
        assertThat(village.shortly(evaluator, ori, "2025-11")).isEqualTo("95/100 95.0 2 of 2");
        assertThat(village.shortly(Evaluator.on(village.board()), ori, "2025-09"))
                .isEqualTo("not applicable");
    }

    @Test
    void weeks_are_counted_in_the_month_of_their_wednesday() {
        Village village = Village.ofOneRw("2025-09", 1);
        WeekBoard weeks =
                new WeekBoard(
                        village.tree(),
                        EpiWeek.parse("2025-W36"),
                        4,
                        List.of(
                                village.column("skd.lengkap", "1 1 . 0", 4),
                                village.column("skd.seharusnya", "1 1 1 1", 4)));
        Indicator skdr =
                new Indicator(
                        "SKD-1",
                        Formula.parse("skd.lengkap"),
                        Formula.parse("skd.seharusnya"),
                        100,
                        new Cumulation.Week(),
                        Direction.UP);

        Evaluator evaluator = Evaluator.on(village.board()).withWeeks(weeks);

        assertThat(EpiWeek.firstOf(Month.parse("2025-09"))).hasToString("2025-W36");
        assertThat(village.shortly(evaluator, skdr, "2025-09")).isEqualTo("2/3 66.7 3 of 4");
    }

    @Test
    void every_code_of_the_sixteen_is_read_back() {
        assertThat(Cumulation.all().stream().map(Cumulation::code))
                .containsExactly(
                        "CUM", "CUM_EV", "CUM_N", "CUM_END", "MON", "MON_N", "SNAP", "SEM", "SCH",
                        "ANN", "CAMP", "SURV", "COH", "WEEK", "EVENT", "QTR")
                .allSatisfy(code -> assertThat(Cumulation.parse(code).code()).isEqualTo(code));
        assertThatThrownBy(() -> Cumulation.parse("SUM")).hasMessageContaining("SUM");
    }

    @Test
    void last_month_alone_is_a_share_of_the_yearly_sasaran() {
        Village village = Village.ofOneRw("2024-01", 24);
        village.report("x.a", "3 4 5");
        village.report("x.b", "y40");
        Indicator k1 =
                new Indicator(
                        "X-1",
                        Formula.parse("x.a"),
                        Formula.parse("x.b"),
                        100,
                        new Cumulation.Cum(),
                        Direction.UP);

        OutcomeTable table =
                Evaluator.on(village.board())
                        .outcomes(
                                List.of(k1), List.of(Period.parse("2024-Q1")), Reading.LAST_MONTH);

        assertThat(Village.inShort(table.outcome(0, 0, 0), k1)).isEqualTo("5/40 12.5 1 of 1");
    }
}
