package id.lokmin.engine.indicator;

/** Which figure of an indicator is wanted. */
public enum Reading {
    /** The figure that is shown and held against the running target. */
    TO_DATE,
    /**
     * What the last month alone brought, for the arrow: of a cumulative coverage the month's own
     * share of the yearly sasaran (PWS compares "bulan ini" with "bulan lalu", not the
     * cumulations). Where months do not add up it is the same as {@link #TO_DATE}.
     */
    LAST_MONTH
}
