package id.lokmin.engine.growth;

/**
 * Weight for length or height (BB/PB, BB/TB) or BMI for age (IMT/U) of a child of 0 to 60 months in
 * the words of Permenkes 2/2020; read off the unrounded z: exactly −2 and exactly +1 are good,
 * exactly +2 is still at risk, exactly +3 still overweight.
 */
public enum NutritionStatus {
    SEVERELY_WASTED("Gizi buruk"),
    WASTED("Gizi kurang"),
    GOOD("Gizi baik"),
    RISK_OF_OVERWEIGHT("Berisiko gizi lebih"),
    OVERWEIGHT("Gizi lebih"),
    OBESE("Obesitas");

    private final String indonesian;

    NutritionStatus(String indonesian) {
        this.indonesian = indonesian;
    }

    /** The status at this z-score, which must be a number. */
    public static NutritionStatus of(double z) {
        if (Double.isNaN(z)) {
            throw new IllegalArgumentException("A status needs a z-score");
        }
        if (z < -3) {
            return SEVERELY_WASTED;
        }
        if (z < -2) {
            return WASTED;
        }
        if (z <= 1) {
            return GOOD;
        }
        if (z <= 2) {
            return RISK_OF_OVERWEIGHT;
        }
        return z <= 3 ? OVERWEIGHT : OBESE;
    }

    /** The word of the regulation. */
    public String indonesian() {
        return indonesian;
    }

    /** Counted as wasted: z below −2, or oedema. */
    public boolean isWasted() {
        return this == SEVERELY_WASTED || this == WASTED;
    }
}
