package id.lokmin.engine.statistics;

/**
 * How much one share exceeds another, or one such difference another, with its interval.
 *
 * @param value in shares: 0.14 is fourteen percentage points
 */
public record Difference(double value, Interval interval) {

    /**
     * The hybrid score interval of two independent shares, method 10 of Newcombe, Statistics in
     * Medicine 17 (1998) 873–890: {@code 56 of 70 less 48 of 80 → 0.2, 0.0524 to 0.3339}.
     */
    public static Difference between(Proportion one, Proportion other) {
        return lessOf(
                one.share(), one.interval(), other.share(), other.interval(), new Interval(-1, 1));
    }

    /**
     * How much this difference exceeds another one, independent of it: the "difference in
     * differences" of Newcombe, Statistics in Medicine 20 (2001) 2885–2893, who squares and adds
     * the ends once more: {@code (17 of 65 less 17 of 75) less (18 of 72 less 16 of 65) → 0.0310,
     * -0.1687 to 0.2343}.
     */
    public Difference beyond(Difference other) {
        return lessOf(value, interval, other.value, other.interval, new Interval(-2, 2));
    }

    private static Difference lessOf(
            double one, Interval ones, double other, Interval others, Interval possible) {
        double value = one - other;
        double down = Math.hypot(one - ones.low(), others.high() - other);
        double up = Math.hypot(ones.high() - one, other - others.low());
        return new Difference(
                value,
                new Interval(
                        Math.max(possible.low(), value - down),
                        Math.min(possible.high(), value + up)));
    }

    /** Whether there may be no difference at all. */
    public boolean mayBeChance() {
        return interval.contains(0);
    }
}
