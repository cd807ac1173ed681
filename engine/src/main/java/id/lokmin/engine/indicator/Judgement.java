package id.lokmin.engine.indicator;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a figure is read against its running target: reached or not, how many people are still to be
 * served, which PWS label.
 *
 * <p>{@code steadyBelowTargetIsPoor}: below the target and unchanged is JELEK (the usual reading)
 * or CUKUP; the sources do not say. {@code tolerance} is in points of the figure.
 */
public record Judgement(
        double tolerance, boolean steadyBelowTargetIsPoor, SmallNumbers smallNumbers) {

    public static final Judgement USUAL =
            new Judgement(Trend.USUAL_TOLERANCE, true, SmallNumbers.USUAL);

    /** Room for binary fractions: 75 % of 418 must not miss 313.5 by 1e-14. */
    static final double ROUNDING = 1e-9;

    /** Whether a value meets the running target; a descriptive indicator has nothing to meet. */
    public static boolean reaches(double value, RunningTarget target, Direction direction) {
        return switch (direction) {
            case UP -> value >= target.value() - ROUNDING;
            case DOWN -> value <= target.value() + ROUNDING;
            case RANGE -> value >= target.value() - ROUNDING && value <= target.upper() + ROUNDING;
            case DESCRIPTIVE -> false;
        };
    }

    /**
     * The people between the figure and its running target, rounded up to whole people, 0 when
     * reached: to be reached yet (UP), too many (DOWN), to the nearest bound (RANGE).
     *
     * <p>Example: sasaran 418, running target 75 % is 314 women; with 250 served 64 are missing.
     * For a cumulative coverage the denominator is the yearly sasaran.
     */
    public static long gapInPeople(
            Indicator indicator, Outcome.Measured figure, RunningTarget target) {
        if (indicator.direction() == Direction.DESCRIPTIVE
                || reaches(figure.value(), target, indicator.direction())) {
            return 0;
        }
        double bound =
                switch (indicator.direction()) {
                    case UP, DOWN, DESCRIPTIVE -> target.value();
                    case RANGE -> figure.value() < target.value() ? target.value() : target.upper();
                };
        Tally tally = figure.tally();
        double wanted = indicator.isCount() ? bound : bound / indicator.per() * tally.denominator();
        return (long) Math.ceil(Math.abs(wanted - tally.numerator()) - ROUNDING);
    }

    /** The running target in whole people, rounded up: 75 % of 418 is 314. */
    public static long targetInPeople(Indicator indicator, Tally tally, RunningTarget target) {
        double wanted =
                indicator.isCount()
                        ? target.value()
                        : target.value() / indicator.per() * tally.denominator();
        return (long) Math.ceil(wanted - ROUNDING);
    }

    /** 1 where the figure became better since last month, −1 where worse, 0 where neither. */
    public int improvement(
            double thisMonth, double lastMonth, RunningTarget target, Direction direction) {
        Trend trend =
                Trend.of(
                        OptionalDouble.of(badness(thisMonth, target, direction)),
                        OptionalDouble.of(badness(lastMonth, target, direction)),
                        tolerance);
        return switch (trend) {
            case UP -> -1;
            case DOWN -> 1;
            case STEADY, UNKNOWN -> 0;
        };
    }

    static double badness(double value, RunningTarget target, Direction direction) {
        return switch (direction) {
            case UP -> -value;
            case DOWN -> value;
            case RANGE -> Math.max(0, Math.max(target.value() - value, value - target.upper()));
            case DESCRIPTIVE -> 0;
        };
    }

    /**
     * The PWS label of a figure, or empty where none is due: a descriptive indicator, no figure, or
     * a figure of too few people. {@code thisMonth} and {@code lastMonth} are what a {@link
     * Comparison} chose: the months' own figures, not the cumulative ones, but for ratios of few
     * events.
     */
    public Optional<PwsStatus> status(
            Indicator indicator,
            Outcome figure,
            RunningTarget target,
            Outcome thisMonth,
            Outcome lastMonth) {
        if (indicator.direction() == Direction.DESCRIPTIVE
                || !(figure instanceof Outcome.Measured(Tally tally, double value))
                || smallNumbers.isSmall(indicator, tally)) {
            return Optional.empty();
        }
        boolean onTarget = reaches(value, target, indicator.direction());
        if (thisMonth.measuredValue().isEmpty() || lastMonth.measuredValue().isEmpty()) {
            return Optional.of(onTarget ? PwsStatus.BAIK_NO_TREND : PwsStatus.CUKUP_NO_TREND);
        }
        int improvement =
                improvement(
                        thisMonth.measuredValue().getAsDouble(),
                        lastMonth.measuredValue().getAsDouble(),
                        target,
                        indicator.direction());
        if (!onTarget && improvement == 0 && !steadyBelowTargetIsPoor) {
            return Optional.of(PwsStatus.CUKUP);
        }
        return Optional.of(PwsStatus.of(onTarget, improvement));
    }
}
