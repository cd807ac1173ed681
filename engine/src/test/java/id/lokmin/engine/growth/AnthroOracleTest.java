package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten thousand children, typical and impossible ones, against WHO's R package anthro. */
class AnthroOracleTest {

    private static final double HALF_A_HUNDREDTH = 0.005 + 1e-6;

    private final List<NamedCsvRecord> rows = Oracle.packed("anthro_0_60m_open");
    private final GrowthStandard standard = GrowthStandard.who2006();

    @Test
    void every_z_score_is_the_one_anthro_gives() {
        var wrong = new ArrayList<String>();
        int compared = 0;
        for (NamedCsvRecord row : rows) {
            GrowthScores scores = standard.score(Oracle.child(row));
            for (GrowthIndex index : GrowthIndex.values()) {
                String expected = row.getField("z" + index.code()).replace("Inf", "");
                String got = scores.z(index).isEmpty() ? "" : "" + scores.z(index).getAsDouble();
                boolean same =
                        expected.isEmpty() || got.isEmpty()
                                ? expected.equals(got)
                                : Math.abs(Double.parseDouble(got) - Double.parseDouble(expected))
                                        <= HALF_A_HUNDREDTH;
                if (!same) {
                    wrong.add(describe(row, "z" + index.code(), expected, got));
                }
                compared++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo(80_000);
    }

    @Test
    void every_flag_is_the_one_anthro_gives() {
        var wrong = new ArrayList<String>();
        for (NamedCsvRecord row : rows) {
            GrowthScores scores = standard.score(Oracle.child(row));
            for (GrowthIndex index : GrowthIndex.values()) {
                String expected = row.getField("f" + index.code());
                String got = scores.isFlagged(index) ? "1" : scores.z(index).isEmpty() ? "" : "0";
                if (!expected.equals(got)) {
                    wrong.add(describe(row, "f" + index.code(), expected, got));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_length_position_and_bmi_is_the_one_anthro_gives() {
        var wrong = new ArrayList<String>();
        for (NamedCsvRecord row : rows) {
            GrowthScores scores = standard.score(Oracle.child(row));
            compare(row, "clenhei", scores.correctedLength(), wrong);
            compare(row, "cbmi", scores.bmi(), wrong);
            if (scores.position() != Oracle.position(row.getField("cmeasure"))) {
                wrong.add(
                        describe(
                                row, "cmeasure", row.getField("cmeasure"), "" + scores.position()));
            }
            String tooYoung = scores.standingTooYoung() ? "1" : "0";
            if (!row.getField("c9mo_flag").equals(tooYoung)) {
                wrong.add(describe(row, "c9mo_flag", row.getField("c9mo_flag"), tooYoung));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(NamedCsvRecord row, String column, double got, List<String> wrong) {
        String cell = row.getField(column).replace("Inf", "");
        double expected = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        boolean same =
                Double.isNaN(expected)
                        ? Double.isNaN(got)
                        : Math.abs(got - expected) <= 1e-13 * Math.max(1, Math.abs(expected));
        if (!same) {
            wrong.add(describe(row, column, cell, "" + got));
        }
    }

    private static String describe(NamedCsvRecord row, String column, String expected, String got) {
        return row.getField("case_id") + " " + column + " expected " + expected + " got " + got;
    }
}
