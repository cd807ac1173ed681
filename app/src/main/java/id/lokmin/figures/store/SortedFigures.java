package id.lokmin.figures.store;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.figures.FigureList;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Figures in the order they lie in on disk, each cell once.
 *
 * <p>Sorts one {@code long} a figure, the cell in its upper 36 bits and where the figure stands in
 * the list in its lower 27: 2.3 million in a quarter of a second, where sorting boxed positions
 * took three.
 */
final class SortedFigures {

    private static final int POSITION_BITS = 27;
    private static final long POSITION = (1L << POSITION_BITS) - 1;

    /** At most so many findings are worded; the rest is only counted. */
    private static final int WORDED = 100;

    private final FigureList list;
    private final int[] elementSeq;
    private final int[] order;
    private final int size;
    private final List<Finding> findings = new ArrayList<>();
    private int duplicate;
    private int rejected;

    /**
     * Sorts figures.
     *
     * @param elementSeq the number on disk of each of the list's elements
     */
    SortedFigures(FigureList list, int[] elementSeq) {
        this.list = list;
        this.elementSeq = elementSeq;
        long[] keys = keys();
        Arrays.sort(keys);
        this.order = new int[keys.length];
        this.size = keepOnePerCell(keys);
    }

    private long[] keys() {
        int n = list.size();
        if (n > POSITION) {
            throw new IllegalArgumentException("more figures than fit into one batch: " + n);
        }
        int first = Integer.MAX_VALUE;
        int last = 0;
        int places = 0;
        for (int i = 0; i < n; i++) {
            first = Math.min(first, list.monthIndex(i));
            last = Math.max(last, list.monthIndex(i));
            places = Math.max(places, list.place(i) + 1);
        }
        long months = n == 0 ? 0 : last - first + 1L;
        long cells =
                Math.multiplyExact(
                        Math.multiplyExact(months, places),
                        Arrays.stream(elementSeq).max().orElse(0) + 1L);
        if (cells >= 1L << (63 - POSITION_BITS)) {
            throw new IllegalArgumentException("figures too far apart for one batch");
        }
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            long cell =
                    ((long) elementSeq[list.element(i)] * places + list.place(i)) * months
                            + (list.monthIndex(i) - first);
            keys[i] = cell << POSITION_BITS | i;
        }
        return keys;
    }

    private int keepOnePerCell(long[] keys) {
        int kept = 0;
        for (int from = 0, to; from < keys.length; from = to) {
            long cell = keys[from] >> POSITION_BITS;
            to = from + 1;
            int i = (int) (keys[from] & POSITION);
            boolean agreed = true;
            while (to < keys.length && keys[to] >> POSITION_BITS == cell) {
                int j = (int) (keys[to] & POSITION);
                agreed &=
                        list.state(i) == list.state(j)
                                && Double.compare(list.value(i), list.value(j)) == 0;
                to++;
            }
            if (!agreed) {
                reject(Problem.FIGURE_GIVEN_TWICE, i, where(i), to - from);
            } else if (list.state(i) == CellState.REPORTED.code() && list.value(i) < 0) {
                reject(Problem.FIGURE_NEGATIVE, i, Double.toString(list.value(i)), to - from);
            } else {
                order[kept++] = i;
                duplicate += to - from - 1;
            }
        }
        return kept;
    }

    private void reject(Problem problem, int i, String argument, int count) {
        rejected += count;
        if (findings.size() < WORDED) {
            findings.add(Finding.of(problem, where(i), argument));
        }
    }

    private String where(int i) {
        return list.elements().get(list.element(i)) + " " + new Month(list.monthIndex(i));
    }

    /** How many cells are left. */
    int size() {
        return size;
    }

    int element(int i) {
        return elementSeq[list.element(order[i])];
    }

    int place(int i) {
        return list.place(order[i]);
    }

    int month(int i) {
        return list.monthIndex(order[i]);
    }

    byte state(int i) {
        return list.state(order[i]);
    }

    double value(int i) {
        return list.value(order[i]);
    }

    int duplicate() {
        return duplicate;
    }

    int rejected() {
        return rejected;
    }

    List<Finding> findings() {
        return findings;
    }
}
