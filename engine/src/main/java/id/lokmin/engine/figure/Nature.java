package id.lokmin.engine.figure;

/** How numbers of one element belong together over time. */
public enum Nature {
    /** Things that happened in the month: visits, births, doses. They add up over months. */
    EVENTS,
    /** A count of how things stand at the end of the month. The latest one counts. */
    STATE,
    /**
     * A yearly <i>sasaran</i>: the people a service is meant for. It holds from the month it is
     * written in to the end of that year, or until a newer one; it never adds up over months.
     */
    ANNUAL
}
