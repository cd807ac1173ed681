package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;

/** The months from first to last that a list of doses spoke of in one village. */
public record Coverage(String villageCode, Month first, Month last) {

    boolean includes(Month month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
