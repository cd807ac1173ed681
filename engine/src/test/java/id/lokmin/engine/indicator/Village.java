package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A village of a few RW whose reports are written as text: {@code "3 . x ?"} is a number, a missing
 * report, one that does not apply and one not yet due, month after month. In front of the first,
 * {@code y} makes the element a yearly sasaran and {@code s} a state.
 */
final class Village {

    private final PlaceTree tree;
    private final Month first;
    private final int months;
    private final List<Column> columns = new ArrayList<>();

    private Village(int rws, String first, int months) {
        PlaceTree.Builder builder =
                PlaceTree.builder().root(new Place("desa", "Desa", Level.VILLAGE));
        for (int rw = 1; rw <= rws; rw++) {
            builder.add(new Place("rw" + rw, "RW " + rw, Level.RW), "desa");
        }
        this.tree = builder.build();
        this.first = Month.parse(first);
        this.months = months;
    }

    static Village ofOneRw(String first, int months) {
        return new Village(1, first, months);
    }

    static Village of(int rws, String first, int months) {
        return new Village(rws, first, months);
    }

    PlaceTree tree() {
        return tree;
    }

    FigureBoard board() {
        return new FigureBoard(tree, first, months, columns);
    }

    /** One text for each RW; an empty text reports no such element at all. */
    Village report(String element, String... rows) {
        if (!rows[0].isEmpty()) {
            columns.add(column(element, String.join("/", rows), months));
        }
        return this;
    }

    /** A column from the rows of all RW, divided by {@code /}. */
    Column column(String element, String text, int steps) {
        Nature nature =
                switch (text.charAt(0)) {
                    case 'y' -> Nature.ANNUAL;
                    case 's' -> Nature.STATE;
                    default -> Nature.EVENTS;
                };
        Column column = Column.empty(new Element(element, nature), Level.RW, tree.size() * steps);
        String[] rows = text.replaceAll("[ys]", "").split("/", -1);
        for (int rw = 0; rw < rows.length; rw++) {
            String[] cells = rows[rw].strip().split(" +", -1);
            for (int step = 0; step < cells.length; step++) {
                write(column, (rw + 1) * steps + step, cells[step]);
            }
        }
        return column;
    }

    private static void write(Column column, int cell, String text) {
        switch (text) {
            case "." -> column.blank(cell, CellState.MISSING);
            case "x" -> column.blank(cell, CellState.NOT_APPLICABLE);
            case "?" -> column.blank(cell, CellState.NOT_YET_DUE);
            default -> column.report(cell, Double.parseDouble(text));
        }
    }

    /** The outcome of the whole village. */
    Outcome outcome(Evaluator evaluator, Indicator indicator, String period) {
        return evaluator
                .outcomes(List.of(indicator), List.of(Period.parse(period)), Reading.TO_DATE)
                .outcome(0, 0, 0);
    }

    String shortly(Evaluator evaluator, Indicator indicator, String period) {
        return inShort(outcome(evaluator, indicator, period), indicator);
    }

    /** {@code 12/40 30.0 3 of 3}, {@code awaiting 0 of 3}, {@code not yet due}. */
    static String inShort(Outcome outcome, Indicator indicator) {
        return switch (outcome) {
            case Outcome.Measured(Tally t, double value) when indicator.isCount() ->
                    plain(value) + reports(t);
            case Outcome.Measured(Tally t, double value) ->
                    plain(t.numerator())
                            + "/"
                            + plain(t.denominator())
                            + String.format(Locale.ROOT, " %.1f", value)
                            + reports(t);
            case Outcome.NobodyDue(Tally t) ->
                    "nobody " + plain(t.numerator()) + "/" + plain(t.denominator());
            case Outcome.AwaitingReports(Tally t) -> "awaiting" + reports(t);
            case Outcome.NotApplicable() -> "not applicable";
            case Outcome.NotYetDue() -> "not yet due";
        };
    }

    private static String reports(Tally tally) {
        return " " + tally.reportsIn() + " of " + tally.reportsDue();
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
