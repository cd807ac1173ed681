package id.lokmin.engine.growth;

/**
 * Length or height for age (PB/U, TB/U) of a child of 0 to 60 months in the words of Permenkes
 * 2/2020; read off the unrounded z: exactly −2 and exactly +3 are normal.
 */
public enum StatureStatus {
    SEVERELY_STUNTED("Sangat pendek"),
    STUNTED("Pendek"),
    NORMAL("Normal"),
    TALL("Tinggi");

    private final String indonesian;

    StatureStatus(String indonesian) {
        this.indonesian = indonesian;
    }

    /** The status at this z-score, which must be a number. */
    public static StatureStatus of(double z) {
        if (Double.isNaN(z)) {
            throw new IllegalArgumentException("A status needs a z-score");
        }
        if (z < -3) {
            return SEVERELY_STUNTED;
        }
        if (z < -2) {
            return STUNTED;
        }
        return z <= 3 ? NORMAL : TALL;
    }

    /** The word of the regulation. */
    public String indonesian() {
        return indonesian;
    }

    /** Counted as stunted (<i>stunting</i>): z below −2. */
    public boolean isStunted() {
        return this == SEVERELY_STUNTED || this == STUNTED;
    }
}
