package id.lokmin.engine.growth;

import java.util.Optional;

/**
 * What the WHO Growth Reference of 2007 says about one child of 5 to 19 years; NaN stands for a
 * z-score the child has not.
 *
 * @param heightForAge TB/U, unrounded z
 * @param weightForAge BB/U, unrounded z
 * @param bmiForAge IMT/U, unrounded z
 * @param oedema whether oedema of both feet hides the weight
 */
public record SchoolAgeScores(
        double heightForAge, double weightForAge, double bmiForAge, boolean oedema) {

    /** Whether WHO flags a z-score as implausible; the limits are those under five. */
    public boolean isFlagged() {
        return GrowthIndex.LENGTH_FOR_AGE.flags(heightForAge)
                || GrowthIndex.WEIGHT_FOR_AGE.flags(weightForAge)
                || GrowthIndex.BMI_FOR_AGE.flags(bmiForAge);
    }

    /** IMT/U of 5 to 18 years; empty without a z-score or for an implausible one. */
    public Optional<SchoolNutritionStatus> bmiStatus() {
        if (oedema) {
            return Optional.of(SchoolNutritionStatus.SEVERELY_THIN);
        }
        return Double.isNaN(bmiForAge) || GrowthIndex.BMI_FOR_AGE.flags(bmiForAge)
                ? Optional.empty()
                : Optional.of(SchoolNutritionStatus.of(bmiForAge));
    }
}
