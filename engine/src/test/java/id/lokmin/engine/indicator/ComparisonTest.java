package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trend is read from; {@code numerator/denominator} of a month alone and to date. */
class ComparisonTest {

    @ParameterizedTest(name = "{0}: {1} after {2}, to date {3} after {4}: {6}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # rule | month   | before  | to date  | before   | of      | trend
                    CUM_EV | 4/10    | 3/10    | 20/40    | 16/30    | months    | UP
                    CUM_EV | 3/0     | 1/2     | 8/12     | 5/12     | positions | UP
                    CUM_EV | 0/0     | 0/0     | 34/81    | 34/81    | positions | STEADY
                    CUM_EV | 1/4     | 3/10    | 8/20     | 7/16     | positions | DOWN
                    CUM_EV | 3/5     | 3/6     | 8/20     | 7/16     | months    | UP
                    CUM_EV | 0/0     | 3/10    | 3/10     | -        | months    | UNKNOWN
                    CUM_EV | awaited | 3/10    | 3/10     | 3/10     | months    | UNKNOWN
                    SURV   | 1/2     | 4/6     | 11/20    | 10/18    | positions | DOWN
                    CUM    | 2/4     | 1/4     | 3/4      | 1/4      | months    | UP
                    MON    | 0/0     | 1/4     | 0/0      | 1/4      | months    | UNKNOWN
                    SNAP   | 1/2     | 1/2     | 1/2      | 1/2      | months    | STEADY
                    """)
    void trend_compares_months_and_positions_only_for_ratios_of_few_events(
            String rule,
            String month,
            String before,
            String toDate,
            String toDateBefore,
            String of,
            Trend trend) {
        Indicator indicator =
                new Indicator(
                        "X-01",
                        Formula.Linear.of("a"),
                        Formula.Linear.of("b"),
                        100,
                        Cumulation.parse(rule),
                        Direction.UP);

        Comparison compared =
                Comparison.of(
                        indicator,
                        outcome(indicator, month),
                        outcome(indicator, before),
                        outcome(indicator, toDate),
                        outcome(indicator, toDateBefore),
                        SmallNumbers.USUAL);

        assertThat(compared.ofPositions() ? "positions" : "months").isEqualTo(of);
        assertThat(compared.trend(Trend.USUAL_TOLERANCE)).isEqualTo(trend);
    }

    private static Outcome outcome(Indicator indicator, String written) {
        if (written.equals("-")) {
            return new Outcome.NotYetDue();
        }
        if (written.equals("awaited")) {
            return new Outcome.AwaitingReports(new Tally(0, 0, 1, 0));
        }
        String[] sums = written.split("/");
        Tally tally = new Tally(Double.parseDouble(sums[0]), Double.parseDouble(sums[1]), 1, 1);
        return tally.denominator() == 0
                ? new Outcome.NobodyDue(tally)
                : new Outcome.Measured(tally, indicator.value(tally));
    }
}
