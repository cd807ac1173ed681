package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.cell.MonthText;
import id.lokmin.intake.profile.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The month, year or quarter that a whole table is for: named by the person, in a title above it,
 * in the name of its sheet or of its file; the first of these that says it.
 */
final class Reported {

    private Reported() {}

    static Optional<Month> month(Table table, Setting setting) {
        if (setting.period().isPresent()) {
            return setting.period();
        }
        for (String text : texts(table, setting)) {
            Optional<YearMonth> month = MonthText.in(text);
            if (month.isPresent()) {
                return month.map(Reported::month);
            }
        }
        // "BULAN : September" in one row and "TAHUN 2025" in another
        Optional<Month> apart = Optional.empty();
        OptionalInt year = year(table, setting);
        for (String title : table.titles()) {
            OptionalInt month = MonthText.monthAlone(title);
            if (year.isPresent() && month.isPresent() && apart.isEmpty()) {
                apart = Optional.of(Month.of(year.getAsInt(), month.getAsInt()));
            }
        }
        return apart;
    }

    static OptionalInt year(Table table, Setting setting) {
        if (setting.period().isPresent()) {
            return OptionalInt.of(setting.period().get().year());
        }
        return texts(table, setting).stream()
                .map(MonthText::year)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Titles first, then the sheet, then the file. */
    static List<String> texts(Table table, Setting setting) {
        List<String> texts = new ArrayList<>(table.titles());
        Stream.of(table.sheet().name(), setting.fileName()).forEach(texts::add);
        return texts;
    }

    static Month month(YearMonth month) {
        return Month.of(month.getYear(), month.getMonthValue());
    }
}
