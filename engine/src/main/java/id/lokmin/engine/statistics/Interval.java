package id.lokmin.engine.statistics;

/** Where the true value lies, with a confidence of 95 %; both ends belong to it. */
public record Interval(double low, double high) {

    /** Between these lie 95 % of a normal distribution: its 97.5 % quantile. */
    static final double Z = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval goes upwards: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
