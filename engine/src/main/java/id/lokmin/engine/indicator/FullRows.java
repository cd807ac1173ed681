package id.lokmin.engine.indicator;

import id.lokmin.engine.indicator.Recipe.Strand;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The short cut for the usual case: a place that has reported every month, looked at month after
 * month. One loop writes its row and adds it to its parent's.
 *
 * <p>It stands aside ({@link #of} is empty) where periods are not the board's months in order,
 * where formulas mix yearly and monthly elements on one side, and for rules that look back or owe
 * one report a window, and where a unit has remainders of its own; a place with a gap anywhere in
 * its row goes the long way ({@link #put} says false).
 *
 * <p>Idea graveyard, 40 indicators × 1,600 RW × 24 months: clearing the whole table first and
 * adding rows up in a pass of their own took 17 to 23 times a plain pass over the columns; five
 * loops a row, one for each array, lose to one loop because 24 months are too few for a vector loop
 * to warm up; 8, 32 or 256 places of all indicators before the next, so that a column shared by
 * several stays in the cache, took 5.7 to 7.6 times where one indicator after another took 3.8 to
 * 4.3 in the same hour: writing the table is what takes the time, and it wants long straight runs.
 */
final class FullRows {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final Side above;
    private final Side below;
    private final int months;
    private final boolean growing;

    /** Where sums begin anew, and the end: {0, 12, 24} for two calendar years. */
    private final int[] starts;

    private final int[] due;
    private final byte[] complete;

    /** One side of the line: where its numbers stand, and whether they grow from month to month. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Side(Source[] sources, boolean yearly, double[] sums) {
        boolean isPlain() {
            return sources.length == 1 && sources[0].factor() == 1;
        }

        /** The sums of a place, in {@code sums} or, where there is nothing to add, in place. */
        double[] of(int start, int months) {
            if (isPlain()) {
                return sources[0].values();
            }
            for (int i = 0; i < sources.length; i++) {
                double[] values = sources[i].values();
                double factor = sources[i].factor();
                if (i == 0) {
                    for (int m = 0; m < months; m++) {
                        sums[m] = factor * values[start + m];
                    }
                } else {
                    for (int m = 0; m < months; m++) {
                        sums[m] += factor * values[start + m];
                    }
                }
            }
            return sums;
        }

        int offset(int start) {
            return isPlain() ? start : 0;
        }

        boolean isFull(int start, int months) {
            for (Source source : sources) {
                if (!allZero(source.states(), start, months)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The numbers of one element; a state of 0 is a number that can be used. */
    private record Source(double[] values, byte[] states, double factor) {}

    private FullRows(Side above, Side below, Windows windows, boolean growing) {
        this.above = above;
        this.below = below;
        this.months = windows.size();
        this.growing = growing;
        due = new int[months];
        complete = new byte[months];
        Arrays.fill(complete, Rows.COMPLETE);
        starts =
                growing
                        ? IntStream.rangeClosed(0, months)
                                .filter(k -> k == months || windows.from()[k] == k)
                                .toArray()
                        : new int[] {0, months};
        for (int k = 0; k < months; k++) {
            due[k] = windows.askedTo()[k] - windows.askedFrom()[k] + 1;
        }
    }

    static Optional<FullRows> of(
            Recipe recipe, Cumulation rule, Windows windows, int months, List<InForce> inForce) {
        boolean growing = rule.adding() == Adding.TO_DATE;
        boolean apart = growing && recipe.monthly().stream().anyMatch(Strand::isState);
        if (apart
                || recipe.monthly().isEmpty()
                || recipe.someNeverReported()
                || recipe.monthlyAt() != recipe.unit()
                || recipe.placesBelow() != null
                || rule.isReportedOnce()
                || rule.denominatorMonthsBack() != 0
                || !isMonthAfterMonth(windows, months, growing)) {
            return Optional.empty();
        }
        Optional<Side> above = side(recipe, inForce, true, months);
        Optional<Side> below = side(recipe, inForce, false, months);
        if (above.isEmpty() || below.isEmpty() || above.get().yearly()) {
            return Optional.empty();
        }
        return Optional.of(new FullRows(above.get(), below.get(), windows, growing));
    }

    private static boolean isMonthAfterMonth(Windows windows, int months, boolean growing) {
        if (windows.size() != months) {
            return false;
        }
        for (int k = 0; k < months; k++) {
            int from = windows.from()[k];
            boolean fresh = from == k;
            boolean goesOn = k > 0 && from == windows.from()[k - 1];
            if (!windows.isOpen(k)
                    || windows.to()[k] != k
                    || windows.askedTo()[k] != k
                    || growing && !fresh && !goesOn) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Side> side(
            Recipe recipe, List<InForce> inForce, boolean above, int months) {
        List<Source> monthly =
                recipe.monthly().stream()
                        .filter(strand -> strand.above() == above)
                        .map(s -> new Source(s.column().values(), s.column().states(), s.factor()))
                        .toList();
        List<Source> yearly =
                IntStream.range(0, inForce.size())
                        .filter(i -> recipe.yearly().get(i).above() == above)
                        .mapToObj(i ->
                                new Source(
                                        inForce.get(i).values,
                                        inForce.get(i).states,
                                        recipe.yearly().get(i).factor()))
                        .toList();
        if (!monthly.isEmpty() && !yearly.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                monthly.isEmpty()
                        ? new Side(yearly.toArray(Source[]::new), true, new double[months])
                        : new Side(monthly.toArray(Source[]::new), false, new double[months]));
    }

    /** Says how many reports are due in the rows to come, of the indicator that begins there. */
    void begin(Rows out, int start) {
        out.expectOfComplete(start, due);
    }

    /** Whether {@code count} bytes are all 0, read eight at a time. */
    private static boolean allZero(byte[] bytes, int start, int count) {
        int at = start;
        int end = start + count;
        long seen = 0;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            seen |= (long) LONGS.get(bytes, at);
        }
        for (; at < end; at++) {
            seen |= bytes[at];
        }
        return seen == 0;
    }

    /**
     * Writes the row of {@code place} to {@code own} and adds its sums to the row at {@code
     * parent}, if its reports are all in. Reports and kind of the parent follow with {@link
     * #addReports}.
     */
    boolean put(Rows out, int place, int own, int parent) {
        int start = place * months;
        if (!above.isFull(start, months) || !below.isFull(start, months)) {
            return false;
        }
        double[] tops = above.of(start, months);
        double[] bottoms = below.of(start, months);
        int top = above.offset(start);
        int bottom = below.offset(start);
        for (int s = 0; s + 1 < starts.length; s++) {
            if (!growing) {
                copy(out, tops, top, bottoms, bottom, own, parent, starts[s], starts[s + 1]);
            } else if (below.yearly()) {
                growAbove(out, tops, top, bottoms, bottom, own, parent, starts[s], starts[s + 1]);
            } else {
                growBoth(out, tops, top, bottoms, bottom, own, parent, starts[s], starts[s + 1]);
            }
        }
        System.arraycopy(complete, 0, out.kinds, own, months);
        return true;
    }

    private static void growBoth(
            Rows out,
            double[] tops,
            int top,
            double[] bottoms,
            int bottom,
            int own,
            int parent,
            int from,
            int to) {
        double[] numerators = out.numerators;
        double[] denominators = out.denominators;
        double above = 0;
        double below = 0;
        for (int m = from; m < to; m++) {
            above += tops[top + m];
            below += bottoms[bottom + m];
            numerators[own + m] = above;
            denominators[own + m] = below;
            numerators[parent + m] += above;
            denominators[parent + m] += below;
        }
    }

    private static void growAbove(
            Rows out,
            double[] tops,
            int top,
            double[] bottoms,
            int bottom,
            int own,
            int parent,
            int from,
            int to) {
        double[] numerators = out.numerators;
        double[] denominators = out.denominators;
        double above = 0;
        for (int m = from; m < to; m++) {
            above += tops[top + m];
            double below = bottoms[bottom + m];
            numerators[own + m] = above;
            denominators[own + m] = below;
            numerators[parent + m] += above;
            denominators[parent + m] += below;
        }
    }

    private static void copy(
            Rows out,
            double[] tops,
            int top,
            double[] bottoms,
            int bottom,
            int own,
            int parent,
            int from,
            int to) {
        double[] numerators = out.numerators;
        double[] denominators = out.denominators;
        for (int m = from; m < to; m++) {
            double above = tops[top + m];
            double below = bottoms[bottom + m];
            numerators[own + m] = above;
            denominators[own + m] = below;
            numerators[parent + m] += above;
            denominators[parent + m] += below;
        }
    }

    /** Adds the reports of {@code places} full places to the row at {@code parent}. */
    void addReports(Rows out, int parent, int places) {
        for (int m = 0; m < months; m++) {
            out.due[parent + m] += places * due[m];
            out.in[parent + m] += places * due[m];
            out.kinds[parent + m] = Rows.MEASURED;
        }
    }
}
