package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.FigureBoard;
import java.util.List;

/**
 * The windows of one rule for a list of periods, as month offsets on a board, worked out once so
 * that no place has to.
 *
 * <p>For period {@code k} the figure is made from the months {@code from[k] … to[k]} and its
 * reports are those of {@code askedFrom[k] … askedTo[k]}; {@code to} is smaller than {@code from}
 * where the board holds none of them. {@code open[k]} is {@link Rows#MEASURED} where there is a
 * window, else the kind of nothing every place answers with.
 */
record Windows(int[] from, int[] to, int[] askedFrom, int[] askedTo, byte[] open, boolean[] over) {

    static Windows of(
            Cumulation rule,
            List<Period> periods,
            Reading reading,
            List<Campaign> campaigns,
            FigureBoard board) {
        int n = periods.size();
        Windows windows =
                new Windows(
                        new int[n],
                        new int[n],
                        new int[n],
                        new int[n],
                        new byte[n],
                        new boolean[n]);
        for (int k = 0; k < n; k++) {
            windows.set(k, rule, periods.get(k), reading, campaigns, board);
        }
        return windows;
    }

    private void set(
            int k,
            Cumulation rule,
            Period period,
            Reading reading,
            List<Campaign> campaigns,
            FigureBoard board) {
        Month last = period.last();
        if (!board.covers(last)) {
            throw new IllegalArgumentException(
                    period
                            + " ends outside the board, "
                            + board.firstMonth()
                            + " … "
                            + board.lastMonth());
        }
        Period asked = reading == Reading.LAST_MONTH ? Period.month(last) : period;
        Window window = rule.window(asked, campaigns);
        Window reports = rule.asked(asked, campaigns);
        if (reading == Reading.LAST_MONTH
                && rule.monthsAddUp()
                && window instanceof Window.Months months) {
            window = months.contains(last) ? new Window.Months(last, last) : new Window.NotHeld();
            reports = window;
        }
        over[k] = rule.isOver(last);
        switch (window) {
            case Window.Months months -> {
                open[k] = Rows.MEASURED;
                from[k] = offset(board, months.first());
                to[k] = Math.min(board.firstMonth().until(months.last()), board.months() - 1);
            }
            case Window.NotBegun() -> close(k, Rows.NOT_YET_DUE);
            case Window.NotHeld() -> close(k, Rows.NOT_APPLICABLE);
        }
        if (open[k] == Rows.MEASURED && reports instanceof Window.Months months) {
            askedFrom[k] = offset(board, months.first());
            askedTo[k] = Math.min(board.firstMonth().until(months.last()), board.months() - 1);
        } else {
            askedTo[k] = -1;
        }
    }

    private void close(int k, byte kind) {
        open[k] = kind;
        to[k] = -1;
    }

    private static int offset(FigureBoard board, Month month) {
        return Math.max(0, board.firstMonth().until(month));
    }

    int size() {
        return from.length;
    }

    /** The first month that any of them looks at; behind {@link #lastMonth} where none is open. */
    int firstMonth() {
        int first = lastMonth() + 1;
        for (int k = 0; k < size(); k++) {
            if (isOpen(k)) {
                first = Math.min(first, Math.min(from[k], askedFrom[k]));
            }
        }
        return first;
    }

    /** The last month that any of them looks at, −1 where none is open. */
    int lastMonth() {
        int last = -1;
        for (int k = 0; k < size(); k++) {
            if (isOpen(k)) {
                last = Math.max(last, Math.max(to[k], askedTo[k]));
            }
        }
        return last;
    }

    boolean isOpen(int k) {
        return open[k] == Rows.MEASURED;
    }
}
