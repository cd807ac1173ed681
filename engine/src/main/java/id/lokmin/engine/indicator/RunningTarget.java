package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.calendar.SchoolYear;
import java.time.LocalDate;
import java.util.List;

/**
 * What a figure should have reached by the end of a period, and the yearly target it was worked out
 * from (with its scope, year and source).
 *
 * <p>{@code value} and {@code upper} are in the indicator's unit, unrounded; they are equal unless
 * the indicator has a range.
 */
public record RunningTarget(double value, double upper, Target yearly) {

    public RunningTarget {
        if (!Double.isFinite(value) || upper < value) {
            throw new IllegalArgumentException("Not a target: " + value + " to " + upper);
        }
    }

    /**
     * 80 % a year with a twelfth a month is 60 % in September. Campaigns are the indicator's own.
     */
    public static RunningTarget of(
            Indicator indicator, Target yearly, Period period, List<Campaign> campaigns) {
        return of(indicator, yearly, period.last().lastDay(), campaigns);
    }

    /** The target at the end of a day; only campaigns grow within a month. */
    public static RunningTarget of(
            Indicator indicator, Target yearly, LocalDate day, List<Campaign> campaigns) {
        Month month = Month.of(day);
        return switch (indicator.monthTarget()) {
            case CONSTANT, ROUND -> new RunningTarget(yearly.value(), yearly.upper(), yearly);
            case TWELFTH -> share(yearly, month.number(), 12);
            case SCHOOL_YEAR -> share(yearly, SchoolYear.of(month).monthsInto(month), 12);
            case CAMPAIGN_DAY ->
                    Cumulation.Camp.running(month, campaigns)
                            .map(c -> share(yearly, c.shareGone(day) * c.days(), c.days()))
                            .orElseGet(() -> share(yearly, 0, 1));
        };
    }

    private static RunningTarget share(Target yearly, double gone, double whole) {
        return new RunningTarget(
                yearly.value() * gone / whole, yearly.upper() * gone / whole, yearly);
    }
}
