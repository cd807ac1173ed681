package id.lokmin.engine.growth;

/**
 * BMI for age (IMT/U) of a child of 5 to 18 years in the words of Permenkes 2/2020; read off the
 * unrounded z: exactly −2 and exactly +1 are good, exactly +2 is overweight.
 *
 * <p>The row below −3 ({@link #SEVERELY_THIN}) is unverified: it was not found in the sources at
 * hand.
 */
public enum SchoolNutritionStatus {
    SEVERELY_THIN("Gizi buruk"),
    THIN("Gizi kurang"),
    GOOD("Gizi baik"),
    OVERWEIGHT("Gizi lebih"),
    OBESE("Obesitas");

    private final String indonesian;

    SchoolNutritionStatus(String indonesian) {
        this.indonesian = indonesian;
    }

    /** The status at this z-score, which must be a number. */
    public static SchoolNutritionStatus of(double z) {
        if (Double.isNaN(z)) {
            throw new IllegalArgumentException("A status needs a z-score");
        }
        if (z < -3) {
            return SEVERELY_THIN;
        }
        if (z < -2) {
            return THIN;
        }
        if (z <= 1) {
            return GOOD;
        }
        return z <= 2 ? OVERWEIGHT : OBESE;
    }

    /** The word of the regulation. */
    public String indonesian() {
        return indonesian;
    }
}
