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
 * of six. Prepared statements in batches of {@value #ROWS}. On SQLite 2.3 million new values were
 * on disk in 4.7 s (two cores, other work beside), 26 bytes a value; each of them changed once
 * more, 15 s and 55 bytes with its history.
 */
final class FigureWriter {

    private static final int ROWS = 4096;

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
        try (PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO figure (element, place, in_month, state, amount, batch) VALUES ("
                                        + element
                                        + ", ?, ?, ?, ?, "
                                        + batch
                                        + ")");
                PreparedStatement remember =
                        connection.prepareStatement(
                                "INSERT INTO figure_history (element, place, in_month, replaced_by, state, amount, batch)"
                                        + " SELECT element, place, in_month, "
                                        + batch
                                        + ", state, amount, batch FROM figure"
                                        + " WHERE element = "
                                        + element
                                        + " AND place = ? AND in_month = ?");
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE figure SET state = ?, amount = ?, batch = "
                                        + batch
                                        + " WHERE element = "
                                        + element
                                        + " AND place = ? AND in_month = ?")) {
            int inserts = 0;
            int updates = 0;
            int at = 0;
            for (int i = from; i < to; i++) {
                at = stored.skipTo(at, figures.place(i), figures.month(i));
                if (!stored.isAt(at, figures.place(i), figures.month(i))) {
                    insert.setInt(1, figures.place(i));
                    insert.setInt(2, figures.month(i));
                    setCell(insert, 3, figures.state(i), figures.value(i));
                    insert.addBatch();
                    inserts = flushed(inserts + 1, insert);
                } else if (stored.differs(at, figures.state(i), figures.value(i))) {
                    if (stored.batches[at] != batch) {
                        remember.setInt(1, figures.place(i));
                        remember.setInt(2, figures.month(i));
                        remember.addBatch();
                    }
                    setCell(update, 1, figures.state(i), figures.value(i));
                    update.setInt(3, figures.place(i));
                    update.setInt(4, figures.month(i));
                    update.addBatch();
                    updates++;
                }
            }
            insert.executeBatch();
            if (updates > 0) {
                // What a cell held is copied before it is written over.
                remember.executeBatch();
                update.executeBatch();
            }
        }
    }

    private static int flushed(int waiting, PreparedStatement statement) throws SQLException {
        if (waiting < ROWS) {
            return waiting;
        }
        statement.executeBatch();
        return 0;
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
            select.setFetchSize(ROWS);
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
