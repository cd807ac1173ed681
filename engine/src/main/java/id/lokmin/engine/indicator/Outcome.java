package id.lokmin.engine.indicator;

import java.util.OptionalDouble;

/** The answer for one indicator, place and period: a figure, or the reason why there is none. */
public sealed interface Outcome {

    /** A figure: {@code value} is numerator / denominator × per, or the bare count; unrounded. */
    record Measured(Tally tally, double value) implements Outcome {
        public Measured {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A measured value is a number: " + value);
            }
        }
    }

    /** Reports are in, and there was nobody to serve: the denominator is 0. Not 0 %, not 100 %. */
    record NobodyDue(Tally tally) implements Outcome {}

    /** Reports (or the sasaran) that are due have not come; no figure can be made. */
    record AwaitingReports(Tally tally) implements Outcome {}

    /** The place does not have this, or the indicator is not known at its level. */
    record NotApplicable() implements Outcome {}

    /** Nothing can be due yet: the round, school year or campaign has not begun. */
    record NotYetDue() implements Outcome {}

    /** What the answer was made from; {@link Tally#NONE} where nothing was looked at. */
    default Tally tallied() {
        return switch (this) {
            case Measured(Tally tally, double _) -> tally;
            case NobodyDue(Tally tally) -> tally;
            case AwaitingReports(Tally tally) -> tally;
            case NotApplicable(), NotYetDue() -> Tally.NONE;
        };
    }

    /** The figure, where there is one. */
    default OptionalDouble measuredValue() {
        return this instanceof Measured(Tally _, double value)
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }
}
