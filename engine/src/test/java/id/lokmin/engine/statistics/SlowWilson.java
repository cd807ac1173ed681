package id.lokmin.engine.statistics;

/**
 * The interval by its definition: all shares from which the one seen is no further than z standard
 * errors, found by halving.
 */
final class SlowWilson {

    private SlowWilson() {}

    static Interval interval(Proportion seen) {
        return new Interval(edge(seen, 0), edge(seen, 1));
    }

    /** The share between the one seen and an end where the distance is just z. */
    private static double edge(Proportion seen, double end) {
        double inside = seen.share();
        double outside = end;
        if (isWithin(seen, end)) {
            return end;
        }
        for (int i = 0; i < 200; i++) {
            double middle = (inside + outside) / 2;
            if (isWithin(seen, middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private static boolean isWithin(Proportion seen, double share) {
        double error = Math.sqrt(share * (1 - share) / seen.people());
        return Math.abs(seen.share() - share) <= Interval.Z * error;
    }
}
