package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LmsTableTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    who2006_len, who2006_lenanthro,  age,    0,   1826, 1,  3654
                    who2006_wei, who2006_weianthro,  age,    0,   1826, 1,  3654
                    who2006_bmi, who2006_bmianthro,  age,    0,   1826, 1,  3654
                    who2006_hc,  who2006_hcanthro,   age,    0,   1826, 1,  3654
                    who2006_ac,  who2006_acanthro,   age,    91,  1826, 1,  3472
                    who2006_ts,  who2006_tsanthro,   age,    91,  1826, 1,  3472
                    who2006_ss,  who2006_ssanthro,   age,    91,  1826, 1,  3472
                    who2006_wfl, who2006_wflanthro,  length, 450, 1100, 10, 1302
                    who2006_wfh, who2006_wfhanthro,  height, 650, 1200, 10, 1102
                    who2007_hfa, who2007_hfawho2007, age,    60,  229,  1,  340
                    who2007_wfa, who2007_wfawho2007, age,    60,  121,  1,  124
                    who2007_bfa, who2007_bfawho2007, age,    60,  229,  1,  340
                    """)
    void packed_table_holds_every_published_row_unchanged(
            String name, String file, String key, int first, int last, int steps, int expected) {
        LmsTable table = LmsTable.read(name, first, last, steps);
        Path published = SharedGrowthFiles.orSkip("lms/" + file + ".csv");
        int same = 0;
        for (var row : Oracle.file(published)) {
            int at =
                    table.at(
                            Oracle.sex(row.getField("sex")),
                            (int) Math.round(Oracle.number(row, key) * steps));
            assertThat(new double[] {table.lms()[at], table.lms()[at + 1], table.lms()[at + 2]})
                    .containsExactly(
                            Oracle.number(row, "l"),
                            Oracle.number(row, "m"),
                            Oracle.number(row, "s"));
            same++;
        }
        assertThat(same).isEqualTo(expected);
    }

    @Test
    void table_with_a_missing_row_is_refused() {
        assertThatThrownBy(() -> LmsTable.read("who2006_len", 0, 1827, 1))
                .hasMessageContaining("who2006_len has 3654 rows");
    }

    @Test
    void table_with_a_row_outside_its_range_is_refused() {
        assertThatThrownBy(() -> LmsTable.read("who2006_len", 1, 1826, 1))
                .hasMessageContaining("outside its range");
    }
}
