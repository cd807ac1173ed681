package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;

/** The months a figure is made from, or why there are none. */
public sealed interface Window {

    /** All months from {@code first} to {@code last}, both included. */
    record Months(Month first, Month last) implements Window {
        public Months {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("No months from " + first + " to " + last);
            }
        }

        public boolean contains(Month month) {
            return !month.isBefore(first) && !month.isAfter(last);
        }
    }

    /** The first round, or the campaign, is still to come. */
    record NotBegun() implements Window {}

    /** No campaign of this kind is held. */
    record NotHeld() implements Window {}
}
