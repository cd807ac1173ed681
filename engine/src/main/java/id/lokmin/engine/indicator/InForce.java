package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.Arrays;

/**
 * The yearly sasaran in force in every month: the latest one reported since it last expired.
 *
 * <p>Not known where none has been reported, not applicable where the place says that it has no
 * such people. At a coarser level it is known when it is known in every place below that has it. 9
 * bytes a cell.
 */
final class InForce {

    static final byte KNOWN = 0;
    static final byte NOT_KNOWN = 1;
    static final byte NOT_APPLICABLE = 2;

    final double[] values;
    final byte[] states;

    private InForce(int cells) {
        values = new double[cells];
        states = new byte[cells];
    }

    static InForce of(Column column, Level level, PlaceTree tree, boolean[] expires) {
        int months = expires.length;
        InForce inForce = new InForce(column.cells());
        for (int place : tree.atLevel(column.reportedAt())) {
            inForce.carry(column, place * months, expires);
        }
        if (column.reportedAt() != level) {
            inForce.lift(column.reportedAt(), level, tree, months);
        }
        return inForce;
    }

    private void carry(Column column, int start, boolean[] expires) {
        double value = 0;
        byte state = NOT_KNOWN;
        for (int m = 0; m < expires.length; m++) {
            if (expires[m]) {
                state = NOT_KNOWN;
                value = 0;
            }
            byte written = column.states()[start + m];
            if (written == CellState.REPORTED.code()) {
                value = column.values()[start + m];
                state = KNOWN;
            } else if (written == CellState.NOT_APPLICABLE.code() && state == NOT_KNOWN) {
                state = NOT_APPLICABLE;
            }
            values[start + m] = value;
            states[start + m] = state;
        }
    }

    private void lift(Level finer, Level level, PlaceTree tree, int months) {
        int[] below = tree.atLevel(finer);
        int next = 0;
        for (int place : tree.atLevel(level)) {
            int start = place * months;
            Arrays.fill(states, start, start + months, NOT_APPLICABLE);
            while (next < below.length && below[next] < place) {
                next++;
            }
            for (; next < below.length && below[next] < tree.end(place); next++) {
                addUp(below[next] * months, start, months);
            }
        }
    }

    private void addUp(int from, int to, int months) {
        for (int m = 0; m < months; m++) {
            if (states[from + m] == NOT_APPLICABLE) {
                continue;
            }
            values[to + m] += values[from + m];
            if (states[to + m] == NOT_APPLICABLE) {
                states[to + m] = states[from + m];
            } else if (states[from + m] == NOT_KNOWN) {
                states[to + m] = NOT_KNOWN;
            }
        }
    }
}
