package id.lokmin.figures.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.figure.CellState;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypedTest {

    private static final Formats INDONESIAN = Formats.of(Language.INDONESIAN);

    private static String told(Typed typed) {
        return switch (typed) {
            case Typed.Number(double value) -> Long.toString((long) value);
            case Typed.Nothing(CellState state) -> state.name();
            case Typed.Empty _ -> "nothing said";
            case Typed.Unclear unclear ->
                    unclear.problem().name() + " " + String.join(" ", unclear.arguments());
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    12          | 12
                    0           | 0
                    1.234       | 1234
                    1,234       | 1234
                    1.234.567   | 1234567
                    12,0        | 12
                    1.234,00    | 1234
                    ''          | nothing said
                    '  '        | nothing said
                    -           | MISSING
                    –           | MISSING
                    n/a         | NOT_APPLICABLE
                    N/A         | NOT_APPLICABLE
                    x           | NOT_APPLICABLE
                    belum       | NOT_YET_DUE
                    6,2         | FIGURE_NOT_WHOLE 6,2 6 62
                    1.234,5     | FIGURE_NOT_WHOLE 1.234,5 1234 12345
                    -4          | FIGURE_NEGATIVE -4
                    12 orang    | FIGURE_UNREADABLE 12 orang
                    dua         | FIGURE_UNREADABLE dua
                    99999999999 | FIGURE_TOO_LARGE 99999999999
                    """)
    void a_text_is_read_as_people_mean_it(String text, String expected) {
        assertThat(told(Typed.read(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = CellState.class,
            names = {"MISSING", "NOT_APPLICABLE", "NOT_YET_DUE"})
    void a_kind_of_nothing_is_written_as_it_is_read(CellState state) {
        assertThat(Typed.read(Typed.of(state, Double.NaN).code()))
                .isEqualTo(new Typed.Nothing(state));
    }

    @Property
    void a_number_is_shown_as_it_is_read(@ForAll @IntRange(min = 0, max = 10_000_000) int number) {
        Typed typed = new Typed.Number(number);
        assertThat(Typed.read(typed.shown(INDONESIAN))).isEqualTo(typed);
        assertThat(Typed.read(typed.shown(Formats.of(Language.ENGLISH)))).isEqualTo(typed);
        assertThat(Typed.read(typed.code())).isEqualTo(typed);
    }
}
