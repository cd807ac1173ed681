package id.lokmin.engine.indicator;

import java.util.Arrays;

/**
 * Tallies in a line of cells: five parallel arrays, 25 bytes a cell.
 *
 * <p>The kind of a cell is ordered so that the kind of two places together is the greater one: a
 * village is measured as soon as one of its RW is, awaits reports when none is measured and one
 * awaits, and so on.
 */
final class Rows {

    static final byte NOT_APPLICABLE = 0;
    static final byte NOT_YET_DUE = 1;
    static final byte AWAITING = 2;
    static final byte MEASURED = 3;

    final double[] numerators;
    final double[] denominators;
    final int[] due;
    final int[] in;
    final byte[] kinds;

    Rows(int cells) {
        numerators = new double[cells];
        denominators = new double[cells];
        due = new int[cells];
        in = new int[cells];
        kinds = new byte[cells];
    }

    void clear(int from, int to) {
        Arrays.fill(numerators, from, to, 0);
        Arrays.fill(denominators, from, to, 0);
        Arrays.fill(due, from, to, 0);
        Arrays.fill(in, from, to, 0);
        Arrays.fill(kinds, from, to, NOT_APPLICABLE);
    }

    /**
     * Adds {@code width} cells from {@code source} on to those from {@code sum} on, cell by cell.
     */
    void addWithin(int source, int sum, int width) {
        for (int j = 0; j < width; j++) {
            numerators[sum + j] += numerators[source + j];
        }
        for (int j = 0; j < width; j++) {
            denominators[sum + j] += denominators[source + j];
        }
        for (int j = 0; j < width; j++) {
            due[sum + j] += due[source + j];
        }
        for (int j = 0; j < width; j++) {
            in[sum + j] += in[source + j];
        }
        for (int j = 0; j < width; j++) {
            kinds[sum + j] = (byte) Math.max(kinds[sum + j], kinds[source + j]);
        }
    }

    /** Adds one tally to a cell. */
    void add(int cell, double numerator, double denominator, int due, int in, byte kind) {
        numerators[cell] += numerator;
        denominators[cell] += denominator;
        this.due[cell] += due;
        this.in[cell] += in;
        kinds[cell] = (byte) Math.max(kinds[cell], kind);
    }

    /** Adds a cell of another line. */
    void add(int cell, Rows other, int otherCell) {
        add(
                cell,
                other.numerators[otherCell],
                other.denominators[otherCell],
                other.due[otherCell],
                other.in[otherCell],
                other.kinds[otherCell]);
    }
}
