package id.lokmin.engine.growth;

/**
 * Weight for age (BB/U) of a child of 0 to 60 months in the words of Permenkes 2/2020, table of
 * categories; read off the unrounded z: exactly −2 and exactly +1 are normal.
 */
public enum WeightStatus {
    SEVERELY_UNDERWEIGHT("Berat badan sangat kurang"),
    UNDERWEIGHT("Berat badan kurang"),
    NORMAL("Berat badan normal"),
    RISK_OF_OVERWEIGHT("Risiko berat badan lebih");

    private final String indonesian;

    WeightStatus(String indonesian) {
        this.indonesian = indonesian;
    }

    /** The status at this z-score, which must be a number. */
    public static WeightStatus of(double z) {
        if (Double.isNaN(z)) {
            throw new IllegalArgumentException("A status needs a z-score");
        }
        if (z < -3) {
            return SEVERELY_UNDERWEIGHT;
        }
        if (z < -2) {
            return UNDERWEIGHT;
        }
        return z <= 1 ? NORMAL : RISK_OF_OVERWEIGHT;
    }

    /** The word of the regulation. */
    public String indonesian() {
        return indonesian;
    }

    /** Counted as underweight: z below −2. */
    public boolean isUnderweight() {
        return this == SEVERELY_UNDERWEIGHT || this == UNDERWEIGHT;
    }
}
