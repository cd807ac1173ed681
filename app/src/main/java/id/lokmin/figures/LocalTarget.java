package id.lokmin.figures;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A target that the Puskesmas set itself.
 *
 * @param indicator code of the indicator
 * @param place number of the place it holds in with everything inside; empty: the whole working
 *     area
 * @param year it holds from that year on, until a later one
 * @param value in the indicator's unit: 80 for 80 %
 * @param upper equals it, but for a range
 * @param source who decided it: a decree with its number
 */
public record LocalTarget(
        String id,
        String indicator,
        OptionalInt place,
        int year,
        double value,
        double upper,
        String source,
        String setBy,
        Instant setAt) {

    public LocalTarget {
        if (!Double.isFinite(value) || !Double.isFinite(upper) || upper < value) {
            throw new IllegalArgumentException("Not a target: " + value + " to " + upper);
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("A target names its source");
        }
    }
}
