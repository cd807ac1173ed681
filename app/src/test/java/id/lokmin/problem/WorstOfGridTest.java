package id.lokmin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.insight.GridCell;
import id.lokmin.insight.SmallGrid;
import id.lokmin.shell.Language;
import org.junit.jupiter.api.Test;

/** What is offered as a problem, and how it is put. */
class WorstOfGridTest {

    private static final String GRID =
            """
            IMU-12 | PKM   | 150/300 | 67.5
            IMU-12 | RW 01 | 70/100  | 67.5
            IMU-12 | RW 02 | 20/100  | 67.5
            IMU-12 | RW 03 | 60/100  | 67.5
            GIZ-25 | PKM   | 78/100  | 80
            """;

    @Test
    void the_indicator_furthest_off_comes_first_with_the_areas_that_miss_most_people() {
        var worst = WorstOfGrid.of(SmallGrid.of("2025-Q3", GRID), 5);
        assertThat(worst)
                .extracting(bad -> bad.whole().card().code())
                .containsExactly("IMU-12", "GIZ-25");
        assertThat(worst.getFirst().areas())
                .extracting(cell -> cell.place().name())
                .containsExactly("RW 02", "RW 03");
    }

    @Test
    void a_problem_is_put_as_a_sentence_with_its_figure_and_the_people_missing() {
        GridCell cell = SmallGrid.of("2025-Q3", GRID).find("IMU-12", "PKM.02").orElseThrow();
        ProblemWords words = new ProblemWords(Language.INDONESIAN);
        assertThat(words.statement(cell))
                .contains("di RW 02: 20 % (20 dari 100), target 67,5 %", "kurang 48 bayi");
        assertThat(words.shown(cell).gap()).hasValue(48);
        assertThat(words.shown(cell).unit()).isEqualTo("%");
    }
}
