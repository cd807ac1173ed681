package id.lokmin.engine.indicator;

import java.util.Arrays;

/**
 * Tallies in a line of cells: five parallel arrays, 25 bytes a cell.
 *
 * <p>The kind of a cell is ordered so that the kind of two places together is the greater one: a
 * village is measured as soon as one of its RW is, awaits reports when none is measured and one
 * awaits, and so on.
 *
 * <p>A complete cell is measured, and every report due is in. How many are due is the same for all
 * complete cells of an indicator and period: it is written once for them, not once a cell.
 */
final class Rows {

    static final byte NOT_APPLICABLE = 0;
    static final byte NOT_YET_DUE = 1;
    static final byte AWAITING = 2;
    static final byte MEASURED = 3;
    static final byte COMPLETE = 4;

    final double[] numerators;
    final double[] denominators;
    final int[] due;
    final int[] in;
    final byte[] kinds;

    /** Of complete cells the reports due: indicator × width + period. */
    private final int[] dueOfComplete;

    private final int width;
    private final int cellsOfIndicator;

    /** A line in which no cell is complete. */
    Rows(int cells) {
        this(cells, 0, cells, cells);
    }

    /** The cells of several indicators, one after another, and of a place beside each other. */
    Rows(int indicators, int places, int width) {
        this(
                Math.multiplyExact(Math.multiplyExact(indicators, places), width),
                indicators * width,
                width,
                places * width);
    }

    private Rows(int cells, int completes, int width, int cellsOfIndicator) {
        numerators = new double[cells];
        denominators = new double[cells];
        due = new int[cells];
        in = new int[cells];
        kinds = new byte[cells];
        dueOfComplete = new int[completes];
        this.width = width;
        this.cellsOfIndicator = cellsOfIndicator;
    }

    /** Says of the indicator that begins at a cell how many reports its complete cells have due. */
    void expectOfComplete(int start, int[] due) {
        System.arraycopy(due, 0, dueOfComplete, start / cellsOfIndicator * width, width);
    }

    /** The kind of a cell; of a complete one, that it is measured. */
    byte kind(int cell) {
        return kinds[cell] == COMPLETE ? MEASURED : kinds[cell];
    }

    int due(int cell) {
        return kinds[cell] == COMPLETE
                ? dueOfComplete[cell / cellsOfIndicator * width + cell % width]
                : due[cell];
    }

    int in(int cell) {
        return kinds[cell] == COMPLETE ? due(cell) : in[cell];
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
