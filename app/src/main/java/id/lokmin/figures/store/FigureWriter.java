package id.lokmin.figures.store;

import id.lokmin.engine.figure.CellState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;

/**
 * Brings sorted figures into the tables: element by element it reads what is there, then writes
 * what differs.
 *
 * <p>Element and batch stand in the text of the statement, so that a row binds four values instead
 * of six.
 */
final class FigureWriter {

    private static final int ROWS_FETCHED = 4096;

    private final Connection connection;
    private final int batch;

    FigureWriter(Connection connection, int batch) {
        this.connection = connection;
        this.batch = batch;
    }

    void write(SortedFigures figures) throws SQLException {
        for (int from = 0, to; from < figures.size(); from = to) {
            int element = figures.element(from);
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (to = from; to < figures.size() && figures.element(to) == element; to++) {
                first = Math.min(first, figures.month(to));
                last = Math.max(last, figures.month(to));
            }
            writeElement(figures, element, from, to, stored(element, first, last));
        }
    }

    private void writeElement(SortedFigures figures, int element, int from, int to, Stored stored)
            throws SQLException {
        try (RowBatch history = history(element, stored);
                RowBatch cells = cells(element, figures)) {
            int at = 0;
            for (int i = from; i < to; i++) {
                at = stored.skipTo(at, figures.place(i), figures.month(i));
                boolean known = stored.isAt(at, figures.place(i), figures.month(i));
                if (known && !stored.differs(at, figures.state(i), figures.value(i))) {
                    continue;
                }
                if (known && stored.batches[at] != batch) {
                    history.add(at);
                }
                cells.add(i);
            }
            history.finish();
            cells.finish();
        }
    }

    /** What cells hold from now on; those that held something are written over. */
    private RowBatch cells(int element, SortedFigures figures) throws SQLException {
        return new RowBatch(
                connection,
                "INSERT INTO figure (element, place, in_month, state, amount, batch) VALUES",
                "(" + element + ", ?, ?, ?, ?, " + batch + ")",
                "ON CONFLICT (element, place, in_month) DO UPDATE"
                        + " SET state = excluded.state, amount = excluded.amount, batch = excluded.batch",
                (statement, at, i) -> {
                    statement.setInt(at, figures.place(i));
                    statement.setInt(at + 1, figures.month(i));
                    setCell(statement, at + 2, figures.state(i), figures.value(i));
                });
    }

    /** What cells held until now. */
    private RowBatch history(int element, Stored stored) throws SQLException {
        return new RowBatch(
                connection,
                "INSERT INTO figure_history"
                        + " (element, place, in_month, replaced_by, state, amount, batch) VALUES",
                "(" + element + ", ?, ?, " + batch + ", ?, ?, ?)",
                "",
                (statement, at, i) -> {
                    statement.setInt(at, Stored.place(stored.cells[i]));
                    statement.setInt(at + 1, Stored.month(stored.cells[i]));
                    setCell(statement, at + 2, stored.states[i], stored.values[i]);
                    statement.setInt(at + 4, stored.batches[i]);
                });
    }

    private static void setCell(PreparedStatement statement, int at, byte state, double value)
            throws SQLException {
        statement.setInt(at, state);
        if (state == CellState.REPORTED.code()) {
            statement.setDouble(at + 1, value);
        } else {
            statement.setNull(at + 1, Types.DOUBLE);
        }
    }

    private Stored stored(int element, int first, int last) throws SQLException {
        Stored stored = new Stored();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT place, in_month, state, amount, batch FROM figure"
                                + " WHERE element = ? AND in_month BETWEEN ? AND ? ORDER BY place, in_month")) {
            select.setInt(1, element);
            select.setInt(2, first);
            select.setInt(3, last);
            select.setFetchSize(ROWS_FETCHED);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    double value = rows.getDouble(4);
                    stored.add(
                            rows.getInt(1),
                            rows.getInt(2),
                            (byte) rows.getInt(3),
                            rows.wasNull() ? Double.NaN : value,
                            rows.getInt(5));
                }
            }
        }
        return stored;
    }

    /** What one element holds already, in the order of the disk. */
    private static final class Stored {

        private int size;
        private long[] cells = new long[16];
        private byte[] states = new byte[16];
        private double[] values = new double[16];
        private int[] batches = new int[16];

        void add(int place, int month, byte state, double value, int batch) {
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, size * 2);
                states = Arrays.copyOf(states, size * 2);
                values = Arrays.copyOf(values, size * 2);
                batches = Arrays.copyOf(batches, size * 2);
            }
            cells[size] = cell(place, month);
            states[size] = state;
            values[size] = value;
            batches[size] = batch;
            size++;
        }

        private static long cell(int place, int month) {
            return (long) place << 32 | month;
        }

        static int place(long cell) {
            return (int) (cell >> 32);
        }

        static int month(long cell) {
            return (int) cell;
        }

        int skipTo(int at, int place, int month) {
            int next = at;
            while (next < size && cells[next] < cell(place, month)) {
                next++;
            }
            return next;
        }

        boolean isAt(int at, int place, int month) {
            return at < size && cells[at] == cell(place, month);
        }

        boolean differs(int at, byte state, double value) {
            return states[at] != state || state == CellState.REPORTED.code() && values[at] != value;
        }
    }
}
