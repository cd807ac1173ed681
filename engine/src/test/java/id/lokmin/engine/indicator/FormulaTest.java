package id.lokmin.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    kia.k1                       | kia.k1
                    '  kia.k1  '                 | kia.k1
                    0.2 * sasaran.bumil          | 0.2 * sasaran.bumil
                    sasaran.bumil / 5            | 0.2 * sasaran.bumil
                    gizi.d - gizi.o - gizi.b     | gizi.d + -1.0 * gizi.o + -1.0 * gizi.b
                    gizi.2t+gizi.2t              | 2.0 * gizi.2t
                    E0000000021+E0000000001      | E0000000021 + E0000000001
                    E21-kia.k1                   | E21 + -1.0 * kia.k1
                    -gizi.o + gizi.d             | -1.0 * gizi.o + gizi.d
                    places(rw)                   | places(rw)
                    'places( RW , IMU-12 )'      | places(rw, IMU-12)
                    'places(desa, IMU-12 >= 80)' | places(desa, IMU-12 >= 80.0)
                    'places(rw, IMU-20 <= 5)'    | places(rw, IMU-20 <= 5.0)
                    """)
    void formula_is_read_as_it_is_written(String text, String read) {
        assertThat(Formula.parse(text)).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kia.k1 +              | 8  | an element such as kia.k1
                    kia                   | 0  | an element such as kia.k1
                    KIA-01                | 6  | an element
                    kia.k1 kia.k4         | 7  | or the end
                    0.2 sasaran.bumil     | 4  | and an element
                    kia.k1 / 0            | 9  | a number other than 0
                    kia.k1 * x.y          | 9  | a number such as 80
                    places rw             | 7  | (
                    places(dukuh)         | 7  | a level such as rw
                    places(rw IMU-12)     | 10 | or ')'
                    'places(rw, IMU)'     | 11 | an indicator such as IMU-12
                    'places(rw, IMU-12 = 5)' | 18 | or ')'
                    places(rw) + kia.k1   | 11 | the end
                    """)
    void unreadable_formula_names_position_and_what_was_expected(
            String text, int position, String expected) {
        assertThatThrownBy(() -> Formula.parse(text))
                .isInstanceOfSatisfying(
                        UnreadableFormula.class,
                        e -> {
                            assertThat(e.position()).isEqualTo(Math.min(position, text.length()));
                            assertThat(e.expected()).contains(expected);
                            assertThat(e).hasMessageContaining("character " + (e.position() + 1));
                        });
    }
}
