package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolAgeReferenceTest {

    private final SchoolAgeReference reference = SchoolAgeReference.who2007();

    @Test
    void three_thousand_schoolchildren_have_the_z_scores_anthroplus_gives() {
        var wrong = new ArrayList<String>();
        List<NamedCsvRecord> rows = Oracle.packed("anthroplus_5_19y_open");
        for (NamedCsvRecord row : rows) {
            SchoolAgeScores scores = reference.score(child(row));
            compare(row, "hfa", scores.heightForAge(), GrowthIndex.LENGTH_FOR_AGE, wrong);
            compare(row, "wfa", scores.weightForAge(), GrowthIndex.WEIGHT_FOR_AGE, wrong);
            compare(row, "bfa", scores.bmiForAge(), GrowthIndex.BMI_FOR_AGE, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).hasSize(3000);
    }

    private static Anthropometry child(NamedCsvRecord row) {
        double months = Oracle.number(row, "age_in_months");
        String oedema = row.getField("oedema");
        return Anthropometry.of(
                        Oracle.sex(row.getField("sex")),
                        Double.isNaN(months) ? Age.UNKNOWN : Age.ofMonths(months))
                .withWeight(Oracle.number(row, "weight_in_kg"))
                .withLength(Oracle.number(row, "height_in_cm"), Position.STANDING)
                .withOedema(List.of("y", "Y", "1").contains(oedema));
    }

    private static void compare(
            NamedCsvRecord row, String name, double z, GrowthIndex index, List<String> wrong) {
        double expected = Oracle.number(row, "z" + name);
        boolean same =
                Double.isNaN(expected)
                        ? Double.isNaN(z)
                        : Math.abs(z - expected) <= 0.005 + 1e-6
                                && index.flags(z) == row.getField("f" + name).equals("1");
        if (!same) {
            wrong.add(row.getField("case_id") + " " + name + " " + expected + " got " + z);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    -3.0000001, Gizi buruk
                    -3,         Gizi kurang
                    -2.0000001, Gizi kurang
                    -2,         Gizi baik
                    1,          Gizi baik
                    1.0000001,  Gizi lebih
                    2,          Gizi lebih
                    2.0000001,  Obesitas
                    """)
    void school_status_turns_exactly_at_its_boundary(double z, String word) {
        assertThat(SchoolNutritionStatus.of(z).indonesian()).isEqualTo(word);
    }

    @Test
    void oedema_hides_the_weight_of_a_schoolchild_too() {
        SchoolAgeScores scores =
                reference.score(
                        Anthropometry.of(Sex.MALE, Age.ofMonths(100))
                                .withWeight(25)
                                .withLength(125, Position.STANDING)
                                .withOedema(true));
        assertThat(scores.heightForAge()).isNotNaN();
        assertThat(scores.weightForAge()).isNaN();
        assertThat(scores.bmiForAge()).isNaN();
        assertThat(scores.isFlagged()).isFalse();
        assertThat(scores.bmiStatus()).contains(SchoolNutritionStatus.SEVERELY_THIN);
    }

    @Test
    void implausible_schoolchild_has_no_status() {
        SchoolAgeScores scores =
                reference.score(
                        Anthropometry.of(Sex.FEMALE, Age.ofMonths(100))
                                .withWeight(25)
                                .withLength(12.5, Position.STANDING));
        assertThat(scores.isFlagged()).isTrue();
        assertThat(scores.bmiStatus()).isEmpty();
    }
}
