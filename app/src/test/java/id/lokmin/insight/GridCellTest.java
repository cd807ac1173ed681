package id.lokmin.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lokmin.engine.place.Level;
import id.lokmin.paper.Tone;
import org.junit.jupiter.api.Test;

class GridCellTest {

    private static GridCell cell(String outcome, String target) {
        return SmallGrid.cellOf("2025-09", "IMU-12 | RW 01 | " + outcome + " | " + target);
    }

    @Test
    void a_figure_on_the_bound_is_on_target() {
        assertThat(cell("27/40", "67.5").isOnTarget()).isTrue();
        assertThat(cell("27/40", "67.5").isOffTarget()).isFalse();
        assertThat(cell("26/40", "67.5").isOffTarget()).isTrue();
    }

    @Test
    void without_figure_or_target_there_is_nothing_to_be_on_or_off() {
        for (GridCell cell :
                new GridCell[] {
                    cell("awaiting", "67.5"), cell("nobody", "67.5"), cell("26/40", "-")
                }) {
            assertThat(cell.isOnTarget()).isFalse();
            assertThat(cell.isOffTarget()).isFalse();
            assertThat(cell.gapPeople()).isEmpty();
            assertThat(cell.shortfall()).isZero();
        }
    }

    @Test
    void gap_is_whole_people_and_shortfall_a_share_of_the_target() {
        // 67.5 % of 50 is 33.75: 34 people, 9 more than 25; 50 of 67.5 leaves 0.259.
        GridCell cell = cell("25/50", "67.5");
        assertThat(cell.gapPeople()).hasValue(9);
        assertThat(cell.shortfall()).isCloseTo(0.2593, within(0.0001));
        assertThat(cell("40/50", "67.5").gapPeople()).hasValue(0);
    }

    @Test
    void a_case_over_a_ceiling_of_none_is_a_whole_shortfall() {
        GridCell one = SmallGrid.cellOf("2025-09", "GIZ-17 | RW 01 | 1 | 0");
        assertThat(one.shortfall()).isEqualTo(1);
        assertThat(one.gapPeople()).hasValue(1);
        // 40 % over a ceiling of 15 % is 25 points too many, 1.67 of the ceiling.
        assertThat(SmallGrid.cellOf("2025-09", "KIA-18 | RW 01 | 8/20 | 15").shortfall())
                .isCloseTo(1.6667, within(0.0001));
    }

    @Test
    void colour_follows_the_label_and_few_people_have_none() {
        assertThat(tone("45/60", "67.5", "4/60 → 5/60")).isEqualTo(Tone.GOOD);
        assertThat(tone("45/60", "67.5", "5/60 → 4/60")).isEqualTo(Tone.WARNING);
        assertThat(tone("29/60", "67.5", "4/60 → 5/60")).isEqualTo(Tone.FAIR);
        assertThat(tone("29/60", "67.5", "5/60 → 4/60")).isEqualTo(Tone.BAD);
        assertThat(tone("29/60", "67.5", "awaiting → 4/60")).isEqualTo(Tone.FAIR);
        assertThat(tone("29/60", "-", "4/60 → 5/60")).isEqualTo(Tone.NEUTRAL);
        assertThat(tone("1/4", "67.5", "4/60 → 5/60")).isEqualTo(Tone.MUTED);
        assertThat(tone("awaiting", "67.5", "4/60 → 5/60")).isEqualTo(Tone.MUTED);
    }

    private static Tone tone(String outcome, String target, String months) {
        return SmallGrid.cellOf(
                        "2025-09", "IMU-12 | RW 01 | " + outcome + " | " + target + " | " + months)
                .tone();
    }

    @Test
    void areas_stand_best_first_and_those_without_a_figure_last() {
        Grid grid =
                SmallGrid.of(
                        "2025-09",
                        """
                        IMU-12 | PKM   | 30/60    | 67.5
                        IMU-12 | RW 01 | awaiting | 67.5
                        IMU-12 | RW 02 | 6/20     | 67.5
                        IMU-12 | RW 03 | 14/20    | 67.5
                        KIA-18 | RW 01 | 8/20     | 15
                        KIA-18 | RW 02 | 2/20     | 15\
                        """);
        assertThat(AreaWatch.of(grid, "IMU-12").areas())
                .extracting(cell -> cell.place().name())
                .containsExactly("RW 03", "RW 02", "RW 01");
        assertThat(AreaWatch.of(grid, "KIA-18").areas())
                .extracting(cell -> cell.place().name())
                .containsExactly("RW 02", "RW 01");
        assertThat(AreaWatch.of(grid, "KIA-18").whole()).isEmpty();
        assertThat(grid.comparedAt("IMU-12")).isEqualTo(Level.RW);
        assertThat(grid.find("KIA-18", "PKM.01")).isPresent();
        assertThat(grid.find("KIA-18", "PKM.03")).isEmpty();
        assertThat(grid.cells("XXX-99")).isEmpty();
    }
}
