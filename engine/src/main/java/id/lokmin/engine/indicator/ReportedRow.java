package id.lokmin.engine.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What one reporting place adds to the row of its unit, month after month: windows that only grow
 * are continued, not summed anew.
 *
 * <p>A remainder is worked out as if a nameless place had reported it; what it says of reports is
 * not used.
 */
final class ReportedRow {

    private final MonthCells cells;
    private final Cumulation rule;
    private final Windows windows;
    private final @Nullable WeekMonths weeks;
    private final int months;

    ReportedRow(
            MonthCells cells,
            Cumulation rule,
            Windows windows,
            @Nullable WeekMonths weeks,
            int months) {
        this.cells = cells;
        this.rule = rule;
        this.windows = windows;
        this.weeks = weeks;
        this.months = months;
    }

    void add(int place, Rows into) {
        cells.fill(place);
        addCells(into);
    }

    void addRemainder(int place, Rows into) {
        cells.fillRemainder(place);
        addCells(into);
    }

    private void addCells(Rows into) {
        switch (rule.adding()) {
            case MONTH_BY_MONTH -> byMonth(into);
            case TO_DATE -> toDate(into);
            case LATEST -> latest(into);
        }
    }

    private void byMonth(Rows into) {
        for (int step = cells.first(); step < cells.end(); step++) {
            int month = weeks == null ? step : weeks.monthOf(step);
            if (month < 0 || month >= months) {
                continue;
            }
            if (cells.flags[step] == MonthCells.IN) {
                into.add(month, cells.above[step], cells.below[step], 1, 1, Rows.MEASURED);
            } else if (cells.isMissing(step)) {
                into.add(month, 0, 0, 1, 0, Rows.AWAITING);
            } else if (cells.isNotYetDue(step)) {
                into.add(month, 0, 0, 0, 0, Rows.NOT_YET_DUE);
            }
        }
    }

    private void toDate(Rows into) {
        double above = 0;
        double below = 0;
        int latestIn = -1;
        int in = 0;
        int missing = 0;
        int notYet = 0;
        int next = 0;
        for (int k = 0; k < windows.size(); k++) {
            if (!windows.isOpen(k)) {
                continue;
            }
            int from = windows.from()[k];
            int to = windows.to()[k];
            if (k == 0
                    || !windows.isOpen(k - 1)
                    || from != windows.from()[k - 1]
                    || to < next - 1) {
                above = 0;
                below = 0;
                latestIn = -1;
                in = 0;
                missing = 0;
                notYet = 0;
                next = from;
            }
            for (; next <= to; next++) {
                if (cells.flags[next] == MonthCells.IN) {
                    above += cells.above[next];
                    below += cells.below[next];
                    latestIn = next;
                    in++;
                } else if (cells.isMissing(next)) {
                    missing++;
                } else if (cells.isNotYetDue(next)) {
                    notYet++;
                }
            }
            byte kind = kind(k, in, missing, notYet);
            double a = above;
            double b = below;
            if (cells.hasStatesApart() && latestIn >= 0) {
                a += cells.stateAbove[latestIn];
                b += cells.stateBelow[latestIn];
            }
            if (rule.isReportedOnce()) {
                int due = kind >= Rows.AWAITING ? 1 : 0;
                into.add(k, a, b, due, kind == Rows.MEASURED ? 1 : 0, kind);
            } else if (windows.askedFrom()[k] == from && windows.askedTo()[k] == to) {
                into.add(k, a, b, in + missing, in, kind);
            } else {
                into.add(k, a, b, 0, 0, kind);
                countAsked(k, into);
            }
        }
    }

    private void latest(Rows into) {
        for (int k = 0; k < windows.size(); k++) {
            if (!windows.isOpen(k)) {
                continue;
            }
            int missing = 0;
            int notYet = 0;
            int month = windows.to()[k];
            for (; month >= windows.from()[k] && cells.flags[month] != MonthCells.IN; month--) {
                missing += cells.isMissing(month) ? 1 : 0;
                notYet += cells.isNotYetDue(month) ? 1 : 0;
            }
            if (month >= windows.from()[k]) {
                into.add(k, cells.above[month], cells.below[month], 0, 0, Rows.MEASURED);
            } else {
                into.add(k, 0, 0, 0, 0, kind(k, 0, missing, notYet));
            }
            countAsked(k, into);
        }
    }

    private void countAsked(int k, Rows into) {
        for (int month = windows.askedFrom()[k]; month <= windows.askedTo()[k]; month++) {
            if (cells.flags[month] == MonthCells.IN) {
                into.due[k]++;
                into.in[k]++;
            } else if (cells.isMissing(month)) {
                into.due[k]++;
            }
        }
    }

    private byte kind(int k, int in, int missing, int notYet) {
        if (in > 0) {
            return Rows.MEASURED;
        }
        if (missing > 0 && rule.isReportedOnce() && !windows.over()[k]) {
            return Rows.NOT_YET_DUE;
        }
        if (missing > 0) {
            return Rows.AWAITING;
        }
        return notYet > 0 ? Rows.NOT_YET_DUE : Rows.NOT_APPLICABLE;
    }
}
