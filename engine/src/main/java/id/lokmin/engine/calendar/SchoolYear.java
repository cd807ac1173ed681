package id.lokmin.engine.calendar;

/**
 * A school year, July to June, named by the year it begins in: 2025 is 2025/2026.
 *
 * <p>School immunisation (BIAS) and school screening count their pupils by it: a pupil of class 1
 * is the same pupil in November and in March.
 */
public record SchoolYear(int startsIn) implements Comparable<SchoolYear> {

    private static final int JULY = 7;

    /** The school year a month lies in: September 2025 and June 2026 both in 2025/2026. */
    public static SchoolYear of(Month month) {
        return new SchoolYear(month.number() >= JULY ? month.year() : month.year() - 1);
    }

    public Month first() {
        return Month.of(startsIn, JULY);
    }

    public Month last() {
        return first().plus(11);
    }

    /** How many of its months have begun with {@code month}: 1 in July, 12 in June. */
    public int monthsInto(Month month) {
        int into = first().until(month) + 1;
        if (into < 1 || into > 12) {
            throw new IllegalArgumentException(month + " is not in school year " + this);
        }
        return into;
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return startsIn + "/" + (startsIn + 1);
    }
}
