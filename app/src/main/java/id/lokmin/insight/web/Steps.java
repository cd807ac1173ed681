package id.lokmin.insight.web;

import id.lokmin.engine.calendar.Period;
import java.util.List;
import java.util.Optional;

/** From one period to the next of its kind, as far as there are figures. */
final class Steps {

    private Steps() {}

    static Optional<Period> before(Period period, List<Period> known) {
        return next(period, -period.months(), known);
    }

    static Optional<Period> after(Period period, List<Period> known) {
        return next(period, period.months(), known);
    }

    private static Optional<Period> next(Period period, int months, List<Period> known) {
        return Optional.of(Period.around(period.first().plus(months), period.kind()))
                .filter(known::contains);
    }
}
