package id.lokmin.engine.indicator;

import java.util.Locale;

/** How a yearly target becomes the target of a month. */
public enum MonthTarget {
    /** T / 12 × month number: 80 % a year is 60 % in September (PWS-KIA). */
    TWELFTH,
    /** The whole target every month: a share or a quality does not grow. */
    CONSTANT,
    /** The whole target at every round. */
    ROUND,
    /** T × days gone / days of the campaign; the whole target on the last day. */
    CAMPAIGN_DAY,
    /** T / 12 × months since July: the whole target in June. */
    SCHOOL_YEAR;

    public static MonthTarget parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
