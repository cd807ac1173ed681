package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.figure.Remainders;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a village but of none of its RW. */
class RemaindersTest {

    /** Village A with two RW, village B with one, and village C of which no RW is known. */
    private static final PlaceTree TREE =
            PlaceTree.builder()
                    .root(new Place("P", "Puskesmas", Level.PUSKESMAS))
                    .add(new Place("A", "Desa A", Level.VILLAGE), "P")
                    .add(new Place("A1", "RW 01", Level.RW), "A")
                    .add(new Place("A2", "RW 02", Level.RW), "A")
                    .add(new Place("B", "Desa B", Level.VILLAGE), "P")
                    .add(new Place("B1", "RW 01", Level.RW), "B")
                    .add(new Place("C", "Desa C", Level.VILLAGE), "P")
                    .build();

    private static final int MONTHS = 2;

    /** Three RW, each the same in both months; a dot is a missing report. */
    private static Column doses(String rws) {
        Column column =
                Column.empty(new Element("imu.bcg", Nature.EVENTS), Level.RW, TREE.size() * MONTHS);
        String[] texts = rws.split(" ");
        int[] numbers = TREE.atLevel(Level.RW);
        for (int rw = 0; rw < numbers.length; rw++) {
            for (int month = 0; month < MONTHS; month++) {
                int cell = numbers[rw] * MONTHS + month;
                if (texts[rw].equals(".")) {
                    column.blank(cell, CellState.MISSING);
                } else {
                    column.report(cell, Double.parseDouble(texts[rw]));
                }
            }
        }
        return column;
    }

    private static Column sasaran(Level level) {
        Column column =
                Column.empty(
                        new Element("sasaran.bayi", Nature.ANNUAL), level, TREE.size() * MONTHS);
        for (int place : TREE.atLevel(level)) {
            column.report(place * MONTHS, 20);
        }
        return column;
    }

    private static Remainders at(String place, double... months) {
        return Remainders.of(Map.of(TREE.indexOf(place), months));
    }

    private static String figures(Column doses, Column sasaran, String places, Cumulation rule) {
        Indicator bcg =
                new Indicator(
                        "IMU-1",
                        Formula.parse("imu.bcg"),
                        Formula.parse("sasaran.bayi"),
                        100,
                        rule,
                        Direction.UP);
        FigureBoard board =
                new FigureBoard(TREE, Month.of(2025, 1), MONTHS, List.of(doses, sasaran));
        OutcomeTable table =
                Evaluator.on(board)
                        .outcomes(
                                List.of(bcg),
                                List.of(Period.month(Month.of(2025, 2))),
                                Reading.TO_DATE);
        return String.join(
                "; ",
                Arrays.stream(places.split(" "))
                        .map(place ->
                                Village.inShort(table.outcome(0, TREE.indexOf(place), 0), bcg))
                        .toList());
    }

    @Test
    void remainder_belongs_to_its_village_and_all_above_and_is_no_report() {
        Column doses = doses("3 4 5");
        assertThat(figures(doses, sasaran(Level.RW), "P A A1 B", new Cumulation.Cum()))
                .isEqualTo(
                        "24/60 40.0 6 of 6; 14/40 35.0 4 of 4; 6/20 30.0 2 of 2; 10/20 50.0 2 of"
                                + " 2");
        assertThat(
                        figures(
                                doses.with(at("A", 2, 1)),
                                sasaran(Level.RW),
                                "P A A1 B",
                                new Cumulation.Cum()))
                .isEqualTo(
                        "27/60 45.0 6 of 6; 17/40 42.5 4 of 4; 6/20 30.0 2 of 2; 10/20 50.0 2 of"
                                + " 2");
    }

    @Test
    void remainder_of_a_month_counts_in_that_month() {
        Column doses = doses("3 4 5").with(at("A", 2, Double.NaN));
        assertThat(figures(doses, sasaran(Level.RW), "A", new Cumulation.Mon()))
                .isEqualTo("7/40 17.5 2 of 2");
    }

    @Test
    void sasaran_of_the_village_meets_reports_and_remainder_together() {
        Column doses = doses("3 4 5").with(at("A", 2, 1));
        assertThat(figures(doses, sasaran(Level.VILLAGE), "P A", new Cumulation.Cum()))
                .isEqualTo("27/40 67.5 6 of 6; 17/20 85.0 4 of 4");
    }

    @Test
    void village_without_rw_is_what_its_remainder_says() {
        Column doses = doses("3 4 5").with(at("C", 2, 1));
        assertThat(figures(doses, sasaran(Level.VILLAGE), "P C", new Cumulation.Cum()))
                .isEqualTo("27/60 45.0 6 of 6; 3/20 15.0 0 of 0");
    }

    @ParameterizedTest(name = "RW {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    . . 5 | 10/20 50.0 2 of 6; awaiting 0 of 4
                    3 . 5 | 19/40 47.5 4 of 6; 9/20 45.0 2 of 4
                    """)
    void remainder_waits_with_the_reports_of_its_village(String rws, String figures) {
        Column doses = doses(rws).with(at("A", 2, 1));
        assertThat(figures(doses, sasaran(Level.RW), "P A", new Cumulation.Cum()))
                .isEqualTo(figures);
    }

    @Test
    void sasaran_has_no_remainders() {
        Remainders some = at("A", 1, 1);
        assertThatThrownBy(() -> sasaran(Level.RW).with(some))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sasaran.bayi");
    }

    @Test
    void remainders_of_another_number_of_months_do_not_fit_a_board() {
        List<Column> columns = List.of(doses("3 4 5").with(at("A", 1, 1, 1)));
        assertThatThrownBy(() -> new FigureBoard(TREE, Month.of(2025, 1), MONTHS, columns))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
