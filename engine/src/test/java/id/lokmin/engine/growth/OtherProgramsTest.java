package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** WHO's example survey and real e-PPGBM rows, read where they lie; skipped where they do not. */
class OtherProgramsTest {

    private record Comparison(String z, String label, GrowthIndex index) {}

    private static final List<Comparison> EPPGBM =
            List.of(
                    new Comparison("eppgbm_z_bbu", "eppgbm_status_bbu", GrowthIndex.WEIGHT_FOR_AGE),
                    new Comparison("eppgbm_z_tbu", "eppgbm_status_tbu", GrowthIndex.LENGTH_FOR_AGE),
                    new Comparison(
                            "eppgbm_z_bbtb", "eppgbm_status_bbtb", GrowthIndex.WEIGHT_FOR_LENGTH));

    private static final Map<String, String> SHORT_FORMS =
            Map.of(
                    "Berat badan sangat kurang", "Sangat Kurang",
                    "Berat badan kurang", "Kurang",
                    "Berat badan normal", "Berat Badan Normal",
                    "Risiko berat badan lebih", "Risiko Lebih",
                    "Sangat pendek", "Sangat Pendek",
                    "Gizi buruk", "Gizi Buruk",
                    "Gizi kurang", "Gizi Kurang",
                    "Gizi baik", "Gizi Baik",
                    "Berisiko gizi lebih", "Risiko Gizi Lebih",
                    "Gizi lebih", "Gizi Lebih");

    private final GrowthStandard standard = GrowthStandard.who2006();

    @Test
    void who_example_survey_agrees_to_two_decimals() {
        var rows = Oracle.file(SharedGrowthFiles.orSkip("who_survey_example/survey_z_st.csv"));
        var wrong = new ArrayList<String>();
        int compared = 0;
        for (NamedCsvRecord row : rows) {
            if (Oracle.number(row, "agemons") >= 60) {
                continue;
            }
            GrowthScores scores =
                    standard.score(
                            Anthropometry.of(Oracle.sex(row.getField("GENDER")), age(row))
                                    .withWeight(Oracle.number(row, "WEIGHT"))
                                    .withLength(
                                            Oracle.number(row, "HEIGHT"),
                                            Oracle.position(row.getField("measure")))
                                    .withArm(Oracle.number(row, "MUAC"))
                                    .withSkinfolds(
                                            Oracle.number(row, "TRI"), Oracle.number(row, "SUB"))
                                    .withOedema(row.getField("oedema").equals("y")));
            for (GrowthIndex index : GrowthIndex.values()) {
                String expected = row.getField("_Z" + index.code().toUpperCase(Locale.ROOT));
                if (expected.isEmpty() || scores.z(index).isEmpty()) {
                    continue;
                }
                double got = scores.z(index).getAsDouble();
                if (Math.abs(got - Double.parseDouble(expected)) > 0.005 + 1e-6) {
                    wrong.add(row.getField("id") + " " + index + " " + expected + " got " + got);
                }
                compared++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThanOrEqualTo(3_196);
    }

    private static Age age(NamedCsvRecord row) {
        double days = Oracle.number(row, "_agedays");
        return Double.isNaN(days) ? Age.UNKNOWN : Age.ofDays(days);
    }

    /** e-PPGBM does not say how a child was measured: any of the three positions may explain it. */
    @Test
    void eppgbm_gives_the_same_z_for_ninety_nine_in_a_hundred_real_children() {
        List<NamedCsvRecord> rows = eppgbm();
        for (Comparison comparison : EPPGBM) {
            long same = rows.stream().filter(row -> isExplained(row, comparison)).count();
            assertThat(same / (double) rows.size())
                    .as("%s, %d of %d", comparison.z(), same, rows.size())
                    .isGreaterThanOrEqualTo(0.99);
        }
    }

    @Test
    void eppgbm_labels_are_those_of_its_own_rounded_z_except_on_a_boundary() {
        for (NamedCsvRecord row : eppgbm()) {
            for (Comparison comparison : EPPGBM) {
                double z = Oracle.number(row, comparison.z());
                String label = row.getField(comparison.label());
                boolean onBoundary = Math.rint(z) == z;
                if (!onBoundary) {
                    assertThat(label(comparison.index(), z)).as("z %s", z).isEqualTo(label);
                }
            }
        }
    }

    private static List<NamedCsvRecord> eppgbm() {
        var file = SharedGrowthFiles.orSkip("oracle_open/eppgbm_real_zscores_open.csv");
        return Oracle.file(file).stream()
                .filter(row -> row.getField("file").equals("status_gizi"))
                .toList();
    }

    private boolean isExplained(NamedCsvRecord row, Comparison comparison) {
        double theirs = Oracle.number(row, comparison.z());
        return readings(row, comparison.index()).stream()
                .anyMatch(ours -> Math.abs(ours - theirs) <= 0.005 + 1e-6);
    }

    private List<Double> readings(NamedCsvRecord row, GrowthIndex index) {
        var readings = new ArrayList<Double>();
        for (Position position : Position.values()) {
            standard.score(
                            Anthropometry.of(
                                            Oracle.sex(row.getField("sex")),
                                            Age.ofDays(Oracle.number(row, "age_days")))
                                    .withWeight(Oracle.number(row, "weight_kg"))
                                    .withLength(Oracle.number(row, "height_cm"), position))
                    .z(index)
                    .ifPresent(readings::add);
        }
        return readings;
    }

    private static String label(GrowthIndex index, double z) {
        String word =
                switch (index) {
                    case WEIGHT_FOR_AGE -> WeightStatus.of(z).indonesian();
                    case LENGTH_FOR_AGE -> StatureStatus.of(z).indonesian();
                    default -> NutritionStatus.of(z).indonesian();
                };
        return SHORT_FORMS.getOrDefault(word, word);
    }
}
