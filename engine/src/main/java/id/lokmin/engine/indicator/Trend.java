package id.lokmin.engine.indicator;

import java.util.OptionalDouble;

/** Where a figure went since last month, as an arrow: the number itself, not whether it is good. */
public enum Trend {
    UP,
    STEADY,
    DOWN,
    /** There is no last month to compare with. */
    UNKNOWN;

    /** Changes under half a point are no change (a proposal of this product; no source says). */
    public static final double USUAL_TOLERANCE = 0.5;

    /** This month against last: 60.4 after 60.0 is steady, 60.5 after 60.0 is up. */
    public static Trend of(OptionalDouble thisMonth, OptionalDouble lastMonth, double tolerance) {
        if (thisMonth.isEmpty() || lastMonth.isEmpty()) {
            return UNKNOWN;
        }
        double change = thisMonth.getAsDouble() - lastMonth.getAsDouble();
        if (Math.abs(change) < tolerance - Judgement.ROUNDING || change == 0) {
            return STEADY;
        }
        return change > 0 ? UP : DOWN;
    }
}
