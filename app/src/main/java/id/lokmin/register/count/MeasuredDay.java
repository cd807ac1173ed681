package id.lokmin.register.count;

import id.lokmin.register.Services.Answer;
import id.lokmin.register.WeightGain;
import java.time.LocalDate;

/**
 * One stored measurement, scored.
 *
 * @param place where the child lived then, as its number in the tree; −1 outside the tree
 * @param weightForAge z of BB/U, unrounded; NaN where there is none that may be counted: not
 *     measured, flagged by WHO, or an outlier to the source. So are the two others.
 * @param lengthForAge z of PB/U or TB/U
 * @param weightForLength z of BB/PB or BB/TB
 */
public record MeasuredDay(
        LocalDate day,
        int place,
        boolean weighed,
        double weightForAge,
        double lengthForAge,
        double weightForLength,
        WeightGain gain,
        Given pmt,
        Given vitaminA,
        Answer kiaBook) {

    /** Whether something was handed out by this row: more than none, none, or not written. */
    public enum Given {
        SOME,
        NONE,
        UNSAID
    }
}
