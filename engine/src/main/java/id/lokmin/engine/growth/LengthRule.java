package id.lokmin.engine.growth;

/**
 * What becomes of a length on its way into the standard.
 *
 * <p>Under 731 days the standard is of lying children, from then on of standing ones; who was
 * measured the other way is corrected by 0.7 cm. Nobody stands before nine months: "standing" is
 * then taken for a slip of the pen, reported as such, and the length left as it is. A position
 * nobody wrote down is taken for the right one. (WHO 2006, and the program {@code anthro}.)
 */
final class LengthRule {

    /** From this day on the standard is of standing children: 24 months. */
    static final int STANDING_FROM_DAY = 731;

    private static final double NINE_MONTHS = 9 * Age.DAYS_OF_MONTH;
    private static final double LYING_IS_LONGER_BY = 0.7;

    /** Where the age is unknown as well as the position, WHO takes shorter children for lying. */
    private static final double STANDING_FROM_CENTIMETRES = 87;

    private LengthRule() {}

    /** Whether the child is too young to have stood on the board; an unknown age never is. */
    static boolean standsTooYoung(double exactDays, Position position) {
        return position == Position.STANDING && exactDays < NINE_MONTHS;
    }

    /** The length as the standard wants it at this age; {@code position} is already believed. */
    static double corrected(double exactDays, double length, Position position) {
        if (Double.isNaN(exactDays)) {
            return length;
        }
        boolean lyingWanted = readAsLying(exactDays, length, position);
        if (lyingWanted && position == Position.STANDING) {
            return length + LYING_IS_LONGER_BY;
        }
        if (!lyingWanted && position == Position.LYING) {
            return length - LYING_IS_LONGER_BY;
        }
        return length;
    }

    /** Whether the weight is compared with lying children (BB/PB) or standing ones (BB/TB). */
    static boolean readAsLying(double exactDays, double length, Position position) {
        if (!Double.isNaN(exactDays)) {
            return Age.roundedDays(exactDays) < STANDING_FROM_DAY;
        }
        return position == Position.LYING
                || (position == Position.UNKNOWN && length < STANDING_FROM_CENTIMETRES);
    }
}
