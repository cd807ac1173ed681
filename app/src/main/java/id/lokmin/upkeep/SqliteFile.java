package id.lokmin.upkeep;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One SQLite database file looked at from outside, without the rest of Lokmin. */
record SqliteFile(Path path) {

    /** Writes a whole and settled copy, also while others write. */
    void copyTo(Path target) {
        try (Connection connection = open();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new Refusal(
                    Refusal.because(Problem.FILE_NOT_WRITABLE, target.toString()).finding(), e);
        }
    }

    /** Whether another process holds it, such as a server; a damaged file is held by nobody. */
    boolean isHeld() {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 2000");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ROLLBACK");
            return false;
        } catch (SQLException e) {
            return Storage.isHeldElsewhere(e);
        }
    }

    /** What SQLite's own check says, {@code ok} where all is well. */
    String integrity() {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet said = statement.executeQuery("PRAGMA integrity_check(1)")) {
            return said.next() ? said.getString(1) : "";
        } catch (SQLException e) {
            return e.getClass().getSimpleName();
        }
    }

    RowCounts rows() {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet count =
                        statement.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        } catch (SQLException e) {
            throw new Refusal(
                    Refusal.because(Problem.DATABASE_UNREADABLE, path.toString()).finding(), e);
        }
        return new RowCounts(counts);
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                statement.executeQuery(
                        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + path);
    }
}
