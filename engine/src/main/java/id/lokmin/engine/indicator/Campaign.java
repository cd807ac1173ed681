package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days a campaign runs, first and last included: ORI, PENARI, intervensi serentak.
 *
 * <p>Figures stay monthly; the days decide which months count and how far the target has grown.
 */
public record Campaign(String indicatorCode, LocalDate firstDay, LocalDate lastDay) {

    public Campaign {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "A campaign that ends on " + lastDay + " begins after that, on " + firstDay);
        }
    }

    public Month first() {
        return Month.of(firstDay);
    }

    public Month last() {
        return Month.of(lastDay);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay)) + 1;
    }

    /** The share of its days that are over at the end of {@code day}, from 0 to 1. */
    public double shareGone(LocalDate day) {
        long gone = ChronoUnit.DAYS.between(firstDay, day) + 1;
        return Math.clamp((double) gone / days(), 0.0, 1.0);
    }
}
