package id.lokmin.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.intake.sheet.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReadingTest {

    private static final NumberRule WEIGHT = new NumberRule(false, 1, 30, true, true);
    private static final NumberRule HEIGHT = new NumberRule(false, 38, 130, false, true);
    private static final DateRule DATES = new DateRule(LocalDate.of(2025, 10, 3));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    12,5       | 12.5
                    12.5       | 12.5
                    12:5       | 12.5
                    12         | 12.0
                    12,5 kg    | 12.5
                    =2.4       | 2.4 FORMULA_AS_TEXT
                    =2,4       | 2.4 FORMULA_AS_TEXT
                    62         | ? 6.2 DECIMAL_SIGN_LOST
                    3200       | 3.2 GRAMS
                    12:05      | ? 12.5 CLOCK_TIME
                    1.234      | 1.234 POINT_OR_THOUSAND
                    3.200      | 3.2 POINT_OR_THOUSAND
                    0          | MISSING
                    -          | MISSING
                    n/a        | NOT_APPLICABLE
                    belum      | NOT_YET_DUE
                    abc        | not a number
                    1.2.3      | not a number
                    -4         | ? NaN OUT_OF_RANGE
                    """)
    void weights(String written, String read) {
        assertThat(shown(WEIGHT.read(Cell.typed(written)))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.234      | 1234.0
                    1,234      | 1234.0
                    1.234.567  | 1234567.0
                    1.234,0    | 1234.0
                    1.234,5    | ? 1234.0 FRACTION_OF_PEOPLE
                    12,5       | ? 12.0 FRACTION_OF_PEOPLE
                    0          | 0.0
                    16 orang   | 16.0
                    -3         | ? NaN OUT_OF_RANGE
                    """)
    void people(String written, String read) {
        assertThat(shown(NumberRule.PEOPLE.read(Cell.typed(written)))).isEqualTo(read);
    }

    @Test
    void stored_number_is_never_taken_for_thousands() {
        assertThat(shown(HEIGHT.read(Cell.number(new BigDecimal("61.234"))))).isEqualTo("61.234");
        assertThat(shown(NumberRule.PEOPLE.read(Cell.number(new BigDecimal("1.234")))))
                .isEqualTo("? 1.0 FRACTION_OF_PEOPLE");
    }

    @Test
    void empty_cell_and_zero_are_different() {
        assertThat(shown(NumberRule.PEOPLE.read(Cell.EMPTY))).isEqualTo("BLANK");
        assertThat(shown(NumberRule.PEOPLE.read(Cell.number(BigDecimal.ZERO)))).isEqualTo("0.0");
    }

    @Test
    void failed_formula_is_not_a_number() {
        assertThat(shown(NumberRule.PEOPLE.read(Cell.error("#DIV/0!")))).isEqualTo("not a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-09-03           | 2025-09-03
                    2025-09-03 00:00:00  | 2025-09-03
                    03/09/2025           | 2025-09-03
                    3.9.2025             | 2025-09-03
                    03-09-25             | 2025-09-03
                    03-09-31             | 1931-09-03
                    3 September 2025     | 2025-09-03
                    3 Sep 2025           | 2025-09-03
                    03-Agt-2025          | 2025-08-03
                    Rabu, 3 September 2025 | 2025-09-03
                    45903                | 2025-09-03
                    20250903             | 2025-09-03
                    31/02/2025           | impossible
                    09/23/2025           | impossible, perhaps 2025-09-23
                    2025-13-45           | impossible
                    -                    | absent
                    0000-00-00           | absent
                    kemarin              | not a date
                    12                   | not a date
                    """)
    void dates(String written, String read) {
        assertThat(shown(DATES.read(Cell.typed(written)))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-09                               | 2025-09
                    202509                                | 2025-09
                    09/2025                               | 2025-09
                    Bulan : September 2025                | 2025-09
                    LAPORAN S.D. 30 SEPTEMBER 2025        | 2025-09
                    rekap-kia-2025-09.xlsx                | 2025-09
                    rekap_nopember_2024.xls               | 2024-11
                    Januari s.d. Maret 2025               | 2025-03
                    RW 2025                               | none
                    TAHUN 2025                            | none
                    """)
    void months(String written, String read) {
        assertThat(MonthText.in(written).map(Object::toString).orElse("none")).isEqualTo(read);
    }

    private static String shown(ReadNumber number) {
        return switch (number) {
            case ReadNumber.Clear(double value) -> Double.toString(value);
            case ReadNumber.Noted(double value, ReadNumber.Oddity oddity) -> value + " " + oddity;
            case ReadNumber.Absent(Nothing nothing) -> nothing.toString();
            case ReadNumber.Doubtful(double value, ReadNumber.Oddity oddity) ->
                    String.format(Locale.ROOT, "? %s %s", value, oddity);
            case ReadNumber.NotANumber _ -> "not a number";
        };
    }

    private static String shown(ReadDate date) {
        return switch (date) {
            case ReadDate.Clear(LocalDate day) -> day.toString();
            case ReadDate.Absent _ -> "absent";
            case ReadDate.Impossible(var meant) ->
                    "impossible" + meant.map(day -> ", perhaps " + day).orElse("");
            case ReadDate.NotADate _ -> "not a date";
        };
    }
}
