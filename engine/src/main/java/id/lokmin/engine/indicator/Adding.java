package id.lokmin.engine.indicator;

/**
 * How the months of a window become one tally at a reporting place. In each of them a month is
 * <i>in</i> when all monthly elements of the indicator are reported for it; a month with D but
 * without S is not used at all.
 */
public enum Adding {
    /**
     * Events of all months in are summed, of a state the latest month in is taken, the yearly
     * sasaran is the one in force at the end: {@code (3 + 4 + 5) / 40}.
     */
    TO_DATE,
    /**
     * Each month in is a pair of its own and pairs are summed: {@code 80/100 + 90/100 = 170/200}. A
     * yearly sasaran counts once for every month in.
     */
    MONTH_BY_MONTH,
    /** Only the latest month in is used, above and below the line. */
    LATEST
}
