package id.lokmin.engine.growth;

/**
 * One of the eight indices of the WHO Child Growth Standards (2006), in the order in which WHO's
 * program prints them.
 *
 * <p>A z-score outside the flag limits is biologically implausible: the measurement is to be
 * repeated, not judged. Limits: WHO Anthro software manual, 2011; domain rule DQ-23.
 */
public enum GrowthIndex {
    /** PB/U or TB/U; centimetres. */
    LENGTH_FOR_AGE("len", -6, 6, 0, false),
    /** BB/U; kilograms. */
    WEIGHT_FOR_AGE("wei", -6, 5, 0, true),
    /** BB/PB under 731 days, BB/TB from then on; kilograms. */
    WEIGHT_FOR_LENGTH("wfl", -5, 5, 0, true),
    /** IMT/U; kilograms per square metre. */
    BMI_FOR_AGE("bmi", -5, 5, 0, true),
    /** Lingkar kepala; centimetres. */
    HEAD_FOR_AGE("hc", -5, 5, 0, false),
    /** LiLA, mid-upper arm circumference, from day 91; centimetres. */
    ARM_FOR_AGE("ac", -5, 5, 91, true),
    /** Triceps skinfold, from day 91; millimetres. */
    TRICEPS_FOR_AGE("ts", -5, 5, 91, true),
    /** Subscapular skinfold, from day 91; millimetres. */
    SUBSCAPULAR_FOR_AGE("ss", -5, 5, 91, true);

    static final int COUNT = 8;

    private final String code;
    private final int lowestPlausible;
    private final int highestPlausible;
    private final int firstDay;
    private final boolean restricted;

    GrowthIndex(
            String code,
            int lowestPlausible,
            int highestPlausible,
            int firstDay,
            boolean restricted) {
        this.code = code;
        this.lowestPlausible = lowestPlausible;
        this.highestPlausible = highestPlausible;
        this.firstDay = firstDay;
        this.restricted = restricted;
    }

    /** WHO's short name of the index, as in its column names {@code zlen} and {@code flen}. */
    public String code() {
        return code;
    }

    /** The first day of life at which the index is read. */
    public int firstDay() {
        return firstDay;
    }

    /** Whether the distribution is made linear beyond three standard deviations. */
    boolean isRestricted() {
        return restricted;
    }

    /** Whether WHO flags this z-score as implausible; it looks at the z rounded to two decimals. */
    public boolean flags(double z) {
        double hundredths = Math.rint(z * 100);
        return hundredths < lowestPlausible * 100 || hundredths > highestPlausible * 100;
    }
}
