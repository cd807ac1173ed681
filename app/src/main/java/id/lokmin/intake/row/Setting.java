package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.cell.DateRule;
import java.util.Optional;

/**
 * What the reading of a table needs to know beside the table.
 *
 * @param dates how its dates are read
 * @param fileName in which a month may be named
 * @param period the month that the person named; it weighs more than a title or a name, and less
 *     than a column of months
 */
public record Setting(DateRule dates, String fileName, Optional<Month> period) {

    Month today() {
        return Month.of(dates.today());
    }
}
