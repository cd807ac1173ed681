package id.lokmin.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Single z-scores worked out elsewhere with thirty digits.
 *
 * <p>Its days after 60 months, which WHO's program does not score, are left out.
 */
class ThirtyDigitTest {

    private static final double INSIDE = 1e-11;

    /**
     * In the restricted tails the other side is looser: its arm of 10 cm at day 91 is 1.7e-8 away
     * from -3.734938347755729, which 40-digit arithmetic confirms.
     */
    private static final double IN_THE_TAILS = 2e-8;

    private static final Set<String> MEASURES =
            Set.of("bmi", "weight", "height", "length", "circumference", "size");

    private static final Map<String, GrowthIndex> INDICES =
            Map.of(
                    "Bmi", GrowthIndex.BMI_FOR_AGE,
                    "HeightForAge", GrowthIndex.LENGTH_FOR_AGE,
                    "LengthForAge", GrowthIndex.LENGTH_FOR_AGE,
                    "WeightForAge", GrowthIndex.WEIGHT_FOR_AGE,
                    "HCForAge", GrowthIndex.HEAD_FOR_AGE,
                    "ACForAge", GrowthIndex.ARM_FOR_AGE,
                    "TSFForAge", GrowthIndex.TRICEPS_FOR_AGE,
                    "SSFForAge", GrowthIndex.SUBSCAPULAR_FOR_AGE);

    private final GrowthStandard standard = GrowthStandard.who2006();

    @Test
    void z_scores_of_2006_agree_to_the_last_digits() {
        var wrong = new ArrayList<String>();
        int compared = 0;
        for (NamedCsvRecord row : Oracle.packed("anthstat_unrounded_z")) {
            Map<String, String> given = arguments(row.getField("arguments"));
            double days = Double.parseDouble(given.getOrDefault("ageDays", "400"));
            if (!row.getField("reference").equals("WHO2006") || days > 1826) {
                continue;
            }
            double expected = Double.parseDouble(row.getField("z_expected_unrounded"));
            double got = z(row.getField("indicator"), given);
            double allowed = Math.abs(expected) > 3 ? IN_THE_TAILS : INSIDE;
            if (!(Math.abs(got - expected) <= allowed)) {
                wrong.add(
                        row.getField("indicator")
                                + given
                                + " expected "
                                + expected
                                + " got "
                                + got);
            }
            compared++;
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(60);
    }

    private double z(String indicator, Map<String, String> given) {
        Sex sex = text(given, "sex").equals("Male") ? Sex.MALE : Sex.FEMALE;
        if (indicator.equals("WeightLength") || indicator.equals("WeightHeight")) {
            Position position =
                    indicator.equals("WeightLength") ? Position.LYING : Position.STANDING;
            double length = number(given, position == Position.LYING ? "length" : "height");
            return standard.score(
                            Anthropometry.of(sex, Age.UNKNOWN)
                                    .withWeight(number(given, "weight"))
                                    .withLength(length, position))
                    .z(GrowthIndex.WEIGHT_FOR_LENGTH)
                    .orElse(Double.NaN);
        }
        GrowthIndex index = Objects.requireNonNull(INDICES.get(indicator), indicator);
        double x =
                given.entrySet().stream()
                        .filter(entry -> MEASURES.contains(entry.getKey()))
                        .mapToDouble(entry -> Double.parseDouble(entry.getValue()))
                        .findFirst()
                        .orElseThrow();
        Age age = Age.ofDays(number(given, "ageDays"));
        return standard.score(measured(index, sex, age, x)).z(index).orElse(Double.NaN);
    }

    private static Anthropometry measured(GrowthIndex index, Sex sex, Age age, double x) {
        Anthropometry child = Anthropometry.of(sex, age);
        return switch (index) {
            case LENGTH_FOR_AGE -> child.withLength(x, Position.UNKNOWN);
            case WEIGHT_FOR_AGE -> child.withWeight(x);
            case BMI_FOR_AGE -> child.withWeight(x).withLength(100, Position.UNKNOWN);
            case HEAD_FOR_AGE -> child.withHead(x);
            case ARM_FOR_AGE -> child.withArm(x);
            case TRICEPS_FOR_AGE -> child.withSkinfolds(x, Double.NaN);
            case SUBSCAPULAR_FOR_AGE -> child.withSkinfolds(Double.NaN, x);
            case WEIGHT_FOR_LENGTH -> throw new IllegalArgumentException("not read by age");
        };
    }

    private static String text(Map<String, String> given, String name) {
        return Objects.requireNonNull(given.get(name), name);
    }

    private static double number(Map<String, String> given, String name) {
        return Double.parseDouble(text(given, name));
    }

    private static Map<String, String> arguments(String cell) {
        var arguments = new HashMap<String, String>();
        for (String pair : cell.split(";")) {
            String[] parts = pair.split("=");
            arguments.put(parts[0], parts[1]);
        }
        return arguments;
    }
}
