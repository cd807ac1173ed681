package id.lokmin.engine.indicator;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.WeekBoard;

/** The weeks of a week board on the months of a figure board: which month each week belongs to. */
record WeekMonths(int[] months) {

    static WeekMonths of(WeekBoard board, Month firstMonth) {
        int[] months = new int[board.weeks()];
        for (int week = 0; week < months.length; week++) {
            months[week] = firstMonth.until(board.firstWeek().plus(week).month());
        }
        return new WeekMonths(months);
    }

    int weeks() {
        return months.length;
    }

    /** The offset of the month a week is counted in; it may lie outside the figure board. */
    int monthOf(int week) {
        return months[week];
    }
}
