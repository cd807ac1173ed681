package id.lokmin.insight.web;

/**
 * A scale from zero to a round number above everything drawn; percentages over 50 end at 100 where
 * they fit.
 *
 * @param top the value at its upper end
 * @param step from one tick to the next
 */
record Scale(double top, double step) {

    static Scale upTo(double highest, boolean percent) {
        if (percent && highest > 50 && highest <= 100) {
            return new Scale(100, 25);
        }
        double magnitude = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 0.5))));
        double step = magnitude / 2;
        if (highest / step > 10) {
            step = magnitude * 2;
        } else if (highest / step > 5) {
            step = magnitude;
        }
        return new Scale(Math.max(step, Math.ceil(highest / step) * step), step);
    }

    /** Where a value stands, from 0 at the bottom to 1 at the top. */
    double share(double value) {
        return Math.clamp(value / top, 0, 1);
    }

    int ticks() {
        return (int) Math.round(top / step);
    }
}
