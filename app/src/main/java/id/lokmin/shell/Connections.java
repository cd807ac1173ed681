package id.lokmin.shell;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * How connections to the two kinds of database are set up: one connection that writes, and up to
 * {@value #READERS} that read.
 */
final class Connections {

    private static final int READERS = 4;

    /** How long SQLite waits for another process, in milliseconds. */
    private static final int BUSY = 30_000;

    /**
     * How long the opening waits for it: a write takes milliseconds, a server holds on for hours.
     */
    private static final int BUSY_AT_OPENING = 2_000;

    /** Page cache of the writer in KiB: a bulk import's working set, not the whole file. */
    private static final int WRITER_CACHE = 32 * 1024;

    private static final int READER_CACHE = 8 * 1024;

    /** How much of the write-ahead log stays on disk after a bulk import, in bytes. */
    private static final int LEFT_JOURNAL = 4 * 1024 * 1024;

    private Connections() {}

    /**
     * Takes the write lock of an SQLite file and gives it back. A pool begins a transaction each
     * time it tries whether its connection still works, and so a server mostly holds the lock while
     * it waits for work.
     *
     * @throws Refusal where another process holds it
     */
    static void demandFree(StorageSettings settings) {
        if (!settings.isSqlite()) {
            return;
        }
        SQLiteDataSource source =
                sqlite(settings.url(), TransactionMode.IMMEDIATE, READER_CACHE, BUSY_AT_OPENING);
        try (Connection connection = source.getConnection();
                Statement begin = connection.createStatement()) {
            begin.execute("BEGIN IMMEDIATE");
            begin.execute("ROLLBACK");
        } catch (SQLException failed) {
            if (isBusy(failed)) {
                throw new Refusal(Finding.of(Problem.DATA_FOLDER_IN_USE, ""), failed);
            }
            throw new DataAccessException("opening failed", failed);
        }
    }

    /** Whether a failure, or what led to it, is that another process holds the file. */
    static boolean isBusy(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(one ->
                        one instanceof SQLException sql
                                && (sql.getErrorCode() & 0xFF) == SQLiteErrorCode.SQLITE_BUSY.code);
    }

    /** Connections for the migrations, which want two at once. */
    static DataSource migrating(StorageSettings settings) {
        if (settings.isSqlite()) {
            return sqlite(settings.url(), TransactionMode.DEFERRED, WRITER_CACHE, BUSY);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(settings.url());
        source.setUser(settings.user());
        source.setPassword(settings.password());
        return source;
    }

    static HikariDataSource writer(StorageSettings settings) {
        HikariConfig pool = pool(settings, "penulis", TransactionMode.IMMEDIATE, WRITER_CACHE);
        pool.setMaximumPoolSize(1);
        // A connection that cannot be opened is told at once, with its cause.
        pool.setInitializationFailTimeout(1);
        return new HikariDataSource(pool);
    }

    static HikariDataSource readers(StorageSettings settings) {
        HikariConfig pool = pool(settings, "pembaca", TransactionMode.DEFERRED, READER_CACHE);
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(0);
        pool.setInitializationFailTimeout(-1);
        if (settings.isSqlite()) {
            pool.setConnectionInitSql("PRAGMA query_only=ON");
        } else {
            pool.setReadOnly(true);
            pool.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        }
        return new HikariDataSource(pool);
    }

    private static HikariConfig pool(
            StorageSettings settings, String name, TransactionMode transactions, int cache) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setAutoCommit(false);
        if (settings.isSqlite()) {
            pool.setDataSource(sqlite(settings.url(), transactions, cache, BUSY));
        } else {
            pool.setJdbcUrl(settings.url());
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return pool;
    }

    private static SQLiteDataSource sqlite(
            String url, TransactionMode transactions, int cache, int busyMillis) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(transactions);
        config.setBusyTimeout(busyMillis);
        config.setCacheSize(-cache);
        config.setJournalSizeLimit(LEFT_JOURNAL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}
