package id.lokmin.insight.web;

import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.GridPeriods;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The period that an address asks for, or the latest month with a report. */
@Component
class AskedPeriod {

    private final GridPeriods periods;

    AskedPeriod(GridPeriods periods) {
        this.periods = periods;
    }

    /** Empty where nothing is asked for and nothing was ever reported. */
    Optional<Period> find(String words) {
        if (words.isBlank()) {
            return periods.latest().map(month -> Period.month(month));
        }
        try {
            return Optional.of(Period.parse(words.strip()));
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "period", unreadable);
        }
    }

    /**
     * The period, where a page cannot be shown without one.
     *
     * @throws Refusal where nothing was ever reported
     */
    Period get(String words) {
        return find(words).orElseThrow(() -> Refusal.because(Problem.NO_FIGURES_YET));
    }
}
