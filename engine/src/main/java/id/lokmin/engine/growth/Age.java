package id.lokmin.engine.growth;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A child's age at the measurement, in days and fractions of a day; NaN when it is not known.
 *
 * <p>WHO counts 30.4375 days a month. The standard is read at the age rounded to whole days, half a
 * day upwards, but whether a child is under 9 or under 60 months is decided by the unrounded age:
 * 59.999 months is 1826 days and scored, 60 months is also 1826 days and not.
 *
 * @param exactDays 0 or more, or NaN
 */
public record Age(double exactDays) {

    /** WHO's average month: 365.25 / 12 days. */
    public static final double DAYS_OF_MONTH = 30.4375;

    /** An age nobody wrote down. */
    public static final Age UNKNOWN = new Age(Double.NaN);

    public Age {
        if (exactDays < 0 || Double.isInfinite(exactDays)) {
            throw new IllegalArgumentException("An age is 0 days or more, not " + exactDays);
        }
    }

    public static Age ofDays(double days) {
        return new Age(days);
    }

    public static Age ofMonths(double months) {
        return new Age(months * DAYS_OF_MONTH);
    }

    /**
     * The age of a child on a day; the day of birth is 0.
     *
     * @throws IllegalArgumentException when the day lies before the birth
     */
    public static Age between(LocalDate born, LocalDate measured) {
        return new Age(ChronoUnit.DAYS.between(born, measured));
    }

    public boolean isKnown() {
        return !Double.isNaN(exactDays);
    }

    /** Whole days of life, half a day counting up; asks for a known age. */
    public int days() {
        if (!isKnown()) {
            throw new IllegalStateException("The age is not known");
        }
        return roundedDays(exactDays);
    }

    static int roundedDays(double exactDays) {
        double whole = Math.floor(exactDays);
        return (int) (exactDays - whole >= 0.5 ? whole + 1 : whole);
    }
}
