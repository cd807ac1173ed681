package id.lokmin.shell;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * How connections to the two kinds of database are set up: one connection that writes, and up to
 * {@value #READERS} that read.
 */
final class Connections {

    private static final int READERS = 4;

    /** How long SQLite waits for another process, in milliseconds. */
    private static final int BUSY = 30_000;

    /** Page cache of the writer in KiB: a bulk import's working set, not the whole file. */
    private static final int WRITER_CACHE = 32 * 1024;

    private static final int READER_CACHE = 8 * 1024;

    /** How much of the write-ahead log stays on disk after a bulk import, in bytes. */
    private static final int LEFT_JOURNAL = 4 * 1024 * 1024;

    private Connections() {}

    /** Connections for the migrations, which want two at once. */
    static DataSource migrating(StorageSettings settings) {
        if (settings.isSqlite()) {
            return sqlite(settings.url(), TransactionMode.DEFERRED, WRITER_CACHE);
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
            pool.setDataSource(sqlite(settings.url(), transactions, cache));
        } else {
            pool.setJdbcUrl(settings.url());
            pool.setUsername(settings.user());
            pool.setPassword(settings.password());
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return pool;
    }

    private static SQLiteDataSource sqlite(String url, TransactionMode transactions, int cache) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(transactions);
        config.setBusyTimeout(BUSY);
        config.setCacheSize(-cache);
        config.setJournalSizeLimit(LEFT_JOURNAL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }
}
