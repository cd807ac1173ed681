package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two RW in each mixture of states, and what their village answers with. */
class StatesAcrossPlacesTest {

    @ParameterizedTest(name = "{0} and {1} make {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # D|S of RW 1 and RW 2, one month each
                    8,10 | 6,10 | 14/20 70.0 2 of 2
                    8,10 | 0,10 | 8/20 40.0 2 of 2
                    8,10 | .,.  | 8/10 80.0 1 of 2
                    8,10 | .,10 | 8/10 80.0 1 of 2
                    8,10 | 6,.  | 8/10 80.0 1 of 2
                    8,10 | x,x  | 8/10 80.0 1 of 1
                    8,10 | x,10 | 8/10 80.0 1 of 1
                    8,10 | ?,?  | 8/10 80.0 1 of 1
                    8,10 | 0,0  | 8/10 80.0 2 of 2
                    0,0  | 0,0  | nobody 0/0
                    0,0  | .,.  | nobody 0/0
                    .,.  | .,.  | awaiting 0 of 2
                    .,.  | x,x  | awaiting 0 of 1
                    .,.  | ?,?  | awaiting 0 of 1
                    x,x  | x,x  | not applicable
                    x,x  | ?,?  | not yet due
                    ?,?  | ?,?  | not yet due
                    """)
    void village_with_a_silent_rw_is_a_figure_over_the_reports_in(
            String one, String other, String outcome) {
        Village village = Village.of(2, "2025-09", 1);
        village.report("gizi.d", one.split(",")[0], other.split(",")[0]);
        village.report("gizi.s", one.split(",")[1], other.split(",")[1]);
        Indicator weighed = indicator("gizi.d", "gizi.s", new Cumulation.Mon());

        assertThat(village.shortly(Evaluator.on(village.board()), weighed, "2025-09"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "sasaran {0} and {1} make {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    y40 | y20 | 12/60 20.0 4 of 4
                    y40 | y.  | 8/40 20.0 2 of 4
                    y40 | yx  | 8/40 20.0 2 of 2
                    y40 | y0  | 12/40 30.0 4 of 4
                    y.  | y.  | awaiting 0 of 4
                    """)
    void rw_without_sasaran_is_left_out_above_and_below_the_line(
            String one, String other, String outcome) {
        Village village = Village.of(2, "2025-01", 2);
        village.report("kia.k1", "5 3", "3 1");
        village.report("sasaran.bumil", one, other);
        Indicator k1 = indicator("kia.k1", "sasaran.bumil", new Cumulation.Cum());

        assertThat(village.shortly(Evaluator.on(village.board()), k1, "2025-02"))
                .isEqualTo(outcome);
    }

    private static Indicator indicator(String above, String below, Cumulation rule) {
        return new Indicator(
                "X-1", Formula.parse(above), Formula.parse(below), 100, rule, Direction.UP);
    }
}
