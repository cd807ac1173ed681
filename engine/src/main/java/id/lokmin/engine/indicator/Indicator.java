package id.lokmin.engine.indicator;

/**
 * A question with a number for an answer: what over what, times how much, added up how over the
 * year, and which way is better.
 *
 * <p>{@code per} is 100 for percent, 1,000 or 100,000 for rates; a count ({@link Formula.Nothing}
 * below the line) is not multiplied. {@code monthTarget} is how its yearly target grows; the
 * shorter constructor takes the one of its cumulation.
 */
public record Indicator(
        String code,
        Formula numerator,
        Formula denominator,
        double per,
        Cumulation cumulation,
        Direction direction,
        MonthTarget monthTarget) {

    public Indicator {
        if (code.isBlank()) {
            throw new IllegalArgumentException("An indicator needs a code");
        }
        if (!(per > 0) || !Double.isFinite(per)) {
            throw new IllegalArgumentException(code + " is per " + per);
        }
        if (numerator instanceof Formula.Nothing) {
            throw new IllegalArgumentException(code + " counts nothing");
        }
        if (denominator instanceof Formula.PlacesReaching) {
            throw new IllegalArgumentException(code + " divides by places that reach a target");
        }
        if (numerator instanceof Formula.PlacesReaching reaching
                && denominator instanceof Formula.PlacesAt(var level)
                && level != reaching.level()) {
            throw new IllegalArgumentException(code + " counts places of two different levels");
        }
        if (numerator instanceof Formula.PlacesReaching && denominator instanceof Formula.Linear) {
            throw new IllegalArgumentException(code + " divides places by people");
        }
    }

    public Indicator(
            String code,
            Formula numerator,
            Formula denominator,
            double per,
            Cumulation cumulation,
            Direction direction) {
        this(
                code,
                numerator,
                denominator,
                per,
                cumulation,
                direction,
                numerator instanceof Formula.PlacesReaching
                        ? MonthTarget.CONSTANT
                        : cumulation.usualMonthTarget());
    }

    /** Whether it has nothing below the line. */
    public boolean isCount() {
        return denominator instanceof Formula.Nothing;
    }

    /** The figure of a tally: 30/40 per 100 is 75; the bare numerator of a count. */
    public double value(Tally tally) {
        return isCount() ? tally.numerator() : tally.numerator() / tally.denominator() * per;
    }
}
