package id.lokmin.engine.figure;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.PlaceTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of one working area over a run of months: everything outcomes are made from.
 *
 * <p>A month before {@code firstMonth} is unknown, not empty: rules that look back (a year's
 * cumulation, a cohort of last year) need a board that begins early enough.
 */
public record FigureBoard(
        PlaceTree tree, Month firstMonth, int months, Map<String, Column> byCode) {

    public FigureBoard {
        if (months < 1) {
            throw new IllegalArgumentException("A board covers at least one month");
        }
        byCode = Map.copyOf(byCode);
        for (Column column : byCode.values()) {
            if (column.cells() != tree.size() * months || !column.remainders().hasSteps(months)) {
                throw new IllegalArgumentException(
                        column
                                + " does not fit "
                                + tree.size()
                                + " places × "
                                + months
                                + " months");
            }
        }
    }

    public FigureBoard(PlaceTree tree, Month firstMonth, int months, List<Column> columns) {
        this(tree, firstMonth, months, byCode(columns));
    }

    static Map<String, Column> byCode(List<Column> columns) {
        Map<String, Column> byCode = new LinkedHashMap<>();
        for (Column column : columns) {
            if (byCode.put(column.element().code(), column) != null) {
                throw new IllegalArgumentException("Two columns hold " + column.element().code());
            }
        }
        return byCode;
    }

    public Month lastMonth() {
        return firstMonth.plus(months - 1);
    }

    /** Where the cell of a place and month stands in every column. */
    public int cell(int place, Month month) {
        int offset = firstMonth.until(month);
        if (offset < 0 || offset >= months) {
            throw new IllegalArgumentException(
                    month + " is outside " + firstMonth + " … " + lastMonth());
        }
        return place * months + offset;
    }

    public boolean covers(Month month) {
        return !month.isBefore(firstMonth) && !month.isAfter(lastMonth());
    }

    public Optional<Column> find(String elementCode) {
        return Optional.ofNullable(byCode.get(elementCode));
    }
}
