package id.lokmin.engine.figure;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a place as a whole, but of none of the places in it that report: the doses of a
 * village whose RW nobody wrote down.
 *
 * <p>A remainder belongs to the figure of its place and of every place above, and to none below. It
 * is not a report: it makes none due and counts as none. Two RW that gave 3 and 4 doses, and a
 * village that knows of 2 more:
 *
 * <pre>
 *   RW 01     3     1 of 1 report
 *   RW 02     4     1 of 1 report
 *   village   9     2 of 2 reports
 * </pre>
 *
 * <p>Where reports of the place are still awaited the remainder waits with them; where none are
 * expected at all it stands alone. Immutable; 8 bytes a step for each place that has one, and
 * nothing for all others.
 */
public final class Remainders {

    /** Everything is known down to the places that report. */
    public static final Remainders NONE = new Remainders(new int[0], new double[0][]);

    private final int[] places;
    private final double[][] rows;

    private Remainders(int[] places, double[][] rows) {
        this.places = places;
        this.rows = rows;
    }

    /** From the numbers of places to a value for each step, NaN where nothing is known. */
    public static Remainders of(Map<Integer, double[]> byPlace) {
        SortedMap<Integer, double[]> sorted = new TreeMap<>(byPlace);
        double[][] rows = sorted.values().stream().map(double[]::clone).toArray(double[][]::new);
        for (double[] row : rows) {
            if (row.length != rows[0].length || Arrays.stream(row).anyMatch(Double::isInfinite)) {
                throw new IllegalArgumentException("Remainders are as many numbers as steps");
            }
        }
        return rows.length == 0
                ? NONE
                : new Remainders(
                        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(), rows);
    }

    /** The places that have remainders, in the order of the tree. */
    public int[] places() {
        return places.clone();
    }

    public boolean isEmpty() {
        return places.length == 0;
    }

    /** The remainder of a place at a step; NaN where nothing is known. */
    public double at(int place, int step) {
        int row = Arrays.binarySearch(places, place);
        return row < 0 ? Double.NaN : rows[row][step];
    }

    /** Whether they are over this many steps; none are over any number. */
    boolean hasSteps(int steps) {
        return isEmpty() || rows[0].length == steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remainders remainders
                && Arrays.equals(places, remainders.places)
                && Arrays.deepEquals(rows, remainders.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places) * 31 + Arrays.deepHashCode(rows);
    }
}
