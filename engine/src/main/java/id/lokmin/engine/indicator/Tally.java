package id.lokmin.engine.indicator;

/**
 * What a figure is made of: the two sums, and how many of the reports due are in.
 *
 * <p>{@code denominator} is 0 for an indicator that only counts. {@code reportsDue} and {@code
 * reportsIn} count cells (reporting place × month, or × week) of the monthly elements; a yearly
 * sasaran is not a report. Sums are unrounded.
 */
public record Tally(double numerator, double denominator, int reportsDue, int reportsIn) {

    /** Nothing counted, nothing due: adding it changes nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    /** What becomes of the denominator when months are added. */
    public enum Denominator {
        /** Events over events (D/S, anaemia among those examined): both sums grow. */
        ADDS,
        /** A yearly sasaran: the later month's is the one in force. */
        STAYS
    }

    public Tally {
        if (reportsIn < 0 || reportsDue < reportsIn) {
            throw new IllegalArgumentException(
                    reportsIn + " reports in of " + reportsDue + " reports due");
        }
    }

    /**
     * The two places together, in the same period. Associative and commutative: {@code 12/40, 3 of
     * 3 reports + 8/20, 2 of 3 reports = 20/60, 5 of 6 reports}.
     */
    public Tally acrossPlaces(Tally other) {
        return new Tally(
                numerator + other.numerator,
                denominator + other.denominator,
                reportsDue + other.reportsDue,
                reportsIn + other.reportsIn);
    }

    /**
     * The same place in this month and a later one: {@code 12/40 + 8/40 = 20/80} where denominators
     * add, {@code 20/40} where a yearly sasaran stays.
     */
    public Tally acrossMonths(Tally later, Denominator rule) {
        return new Tally(
                numerator + later.numerator,
                switch (rule) {
                    case ADDS -> denominator + later.denominator;
                    case STAYS -> later.denominator;
                },
                reportsDue + later.reportsDue,
                reportsIn + later.reportsIn);
    }

    public boolean allReportsIn() {
        return reportsIn == reportsDue;
    }

    /**
     * The share of due reports that is in, in percent; 100 where none was due. KEP.26A p. 53 reads
     * 85 and more as good, 70 to under 85 as fair, less as poor.
     */
    public double completeness() {
        return reportsDue == 0 ? 100 : 100.0 * reportsIn / reportsDue;
    }
}
