package id.lokmin.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** The least that storing figures in SQLite can cost: rows in the order of the key, no history. */
final class BareTable {

    private static final int BATCH = 4096;

    private BareTable() {}

    /** Seconds by the wall until the transaction is on disk. */
    static double fill(Path file, NeutralFigures figures, RunLog log) throws IOException {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(
                    "CREATE TABLE bare (element INTEGER, place INTEGER, in_month INTEGER, amount INTEGER,"
                            + " PRIMARY KEY (element, place, in_month)) WITHOUT ROWID");
            connection.setAutoCommit(false);
            insert(connection, figures);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("the bare table was refused", e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        log.line(
                String.format(
                        Locale.ROOT, "bare table: %d rows in %.2f s", figures.size(), seconds));
        return seconds;
    }

    private static void insert(Connection connection, NeutralFigures figures) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?)")) {
            int waiting = 0;
            for (int e = 1; e <= NeutralFigures.ELEMENTS; e++) {
                for (int rw = 1; rw <= figures.reporting(); rw++) {
                    for (int m = 1; m <= NeutralFigures.MONTHS; m++) {
                        row.setInt(1, e);
                        row.setInt(2, rw);
                        row.setInt(3, m);
                        row.setInt(4, NeutralFigures.value(rw, e, m));
                        row.addBatch();
                        if (++waiting % BATCH == 0) {
                            row.executeBatch();
                        }
                    }
                }
            }
            row.executeBatch();
        }
    }
}
