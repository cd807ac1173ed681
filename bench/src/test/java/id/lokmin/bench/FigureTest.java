package id.lokmin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    figure: a = 2.931 ×
                    figure: a = 2.931 × (goal: at most 4)
                    figure: values a second = 204300 /s (goal: at least 200000)
                    """)
    void line_reads_back_as_what_was_written(String line) {
        assertThat(Figure.parse(line).map(Figure::line)).contains(line);
    }

    @Test
    void other_lines_are_no_figures() {
        assertThat(Figure.parse("round 1: a = 3 s")).isEmpty();
    }

    @Test
    void goal_is_judged_by_the_number_that_is_shown() {
        Figure shown = new Figure("a", 4.0001, "s", Optional.of(Goal.atMost(4)));

        assertThat(shown.line()).isEqualTo("figure: a = 4 s (goal: at most 4)");
        assertThat(shown.isMissed()).isFalse();
        assertThat(new Figure("a", 4.002, "s", Optional.of(Goal.atMost(4))).isMissed()).isTrue();
        assertThat(new Figure("a", 3.9, "s", Optional.of(Goal.atLeast(4))).isMissed()).isTrue();
    }

    @Test
    void figure_without_a_promise_is_never_missed() {
        assertThat(new Figure("a", 1e9, "s", Optional.empty()).isMissed()).isFalse();
    }

    @Test
    void median_is_the_one_in_the_middle() {
        Rounds rounds = new Rounds(9, 1, 5);

        assertThat(rounds.median()).isEqualTo(5);
        assertThat(rounds.least()).isEqualTo(1);
        assertThat(rounds.most()).isEqualTo(9);
    }
}
