package id.lokmin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Evaluator;
import id.lokmin.engine.indicator.OutcomeTable;
import id.lokmin.engine.place.Level;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NeutralFiguresTest {

    /** SHA-256 of {@code values.csv}, size S, as the generator in Python writes it. */
    private static final String SMALL =
            "8f9abc57f34bb4c212c58d68861cc079b7134c9e091780b95c607b775c79c2c2";

    @Test
    void values_are_byte_for_byte_those_of_the_first_generator() throws IOException {
        assertThat(Hashes.of(NeutralFigures.SMALL::writeValues)).isEqualTo(SMALL);
    }

    @Test
    void board_holds_the_same_values() {
        FigureBoard board = NeutralFigures.SMALL.board();
        int thirdRw = board.tree().atLevel(Level.RW)[2];

        assertThat(board.byCode()).hasSize(NeutralFigures.ELEMENTS);
        assertThat(
                        board.find(NeutralFigures.element(25))
                                .orElseThrow()
                                .values()[thirdRw * NeutralFigures.MONTHS + 6])
                .isEqualTo(NeutralFigures.value(3, 25, 7));
    }

    @Test
    void last_indicator_has_two_targets_below_the_line() {
        OutcomeTable table =
                Evaluator.on(NeutralFigures.SMALL.board())
                        .months(NeutralFigures.indicators(new Cumulation.Mon()));
        int cell = table.cell(39, table.tree().atLevel(Level.RW)[0], 0);

        assertThat(table.numerator(cell)).isEqualTo(NeutralFigures.value(1, 60, 1));
        assertThat(table.denominator(cell))
                .isEqualTo(NeutralFigures.value(1, 20, 1) + NeutralFigures.value(1, 1, 1));
    }
}
