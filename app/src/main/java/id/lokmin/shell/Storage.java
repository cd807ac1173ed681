package id.lokmin.shell;

import static id.lokmin.schema.Tables.STORAGE_REVISION;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The database of one Puskesmas, open: one writer, several readers, each in a transaction.
 *
 * <p>A write that returns is on disk: SQLite runs with WAL and {@code synchronous=FULL}. Writes are
 * serialised, so a number read inside a write is still true when it ends. A read sees one moment
 * from beginning to end; a read inside a write sees what that write has done so far.
 *
 * <p>SQLite takes its write lock at the beginning ({@code IMMEDIATE}). With deferred transactions
 * 1,442 of 1,600 read-then-write transactions failed under two threads, with IMMEDIATE none.
 *
 * <p>Safe for use by several threads.
 */
public final class Storage implements AutoCloseable {

    /** How long what another process wrote may stay unseen. */
    static final long UNSEEN_MILLIS = 50;

    private final SQLDialect dialect;
    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Configuration configuration;
    private final String countQuestion;
    private final AtomicLong writes = new AtomicLong();
    private volatile Counts known = Counts.NONE;
    private final ReentrantLock writing = new ReentrantLock(true);
    private @Nullable Transaction current;

    /**
     * How many writes there are, as it was read.
     *
     * @param figures those only that a figure may be worked out from
     * @param writes how many this process had done before
     * @param readAt in nanoseconds, by the clock that only goes forward
     */
    private record Counts(long revision, long figures, long writes, long readAt) {

        static final Counts NONE = new Counts(0, 0, -1, 0);
    }

    private Storage(SQLDialect dialect, HikariDataSource writer, HikariDataSource readers) {
        this.dialect = dialect;
        this.writer = writer;
        this.readers = readers;
        this.configuration =
                new DefaultConfiguration()
                        .set(dialect)
                        .set(
                                new Settings()
                                        .withRenderNameCase(RenderNameCase.LOWER)
                                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                                        .withExecuteLogging(false));
        this.countQuestion =
                configuration
                        .dsl()
                        .select(STORAGE_REVISION.REVISION, STORAGE_REVISION.FIGURES)
                        .from(STORAGE_REVISION)
                        .getSQL();
    }

    /** Opens the database of a data folder, making and upgrading it where needed. */
    public static Storage open(DataFolder folder) {
        folder.create();
        return open(StorageSettings.of(folder));
    }

    /**
     * Opens a database by its address, making and upgrading its tables where needed.
     *
     * @throws Refusal where another process, such as the server, holds the SQLite file
     */
    public static Storage open(StorageSettings settings) {
        // jOOQ greets on its logger once per process; a command's output is no place for that.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        Connections.demandFree(settings);
        migrate(settings);
        return openAsItIs(settings);
    }

    /** Whether a failure comes of another process that holds the database, and may pass. */
    public static boolean isHeldElsewhere(Throwable failure) {
        return Connections.isBusy(failure);
    }

    /** Opens a database whose tables are known to be up to date. */
    static Storage openAsItIs(StorageSettings settings) {
        HikariDataSource writer = Connections.writer(settings);
        return new Storage(
                settings.isSqlite() ? SQLDialect.SQLITE : SQLDialect.POSTGRES,
                writer,
                Connections.readers(settings));
    }

    /**
     * Brings the tables up to date. Each room numbers its migrations within a block of its own, so
     * one that is new may stand before others that a folder already has. Guards (triggers), which
     * the two databases write differently, lie in a folder for each beside the others.
     */
    private static void migrate(StorageSettings settings) {
        Flyway.configure()
                .dataSource(Connections.migrating(settings))
                .locations(
                        "classpath:db/migration",
                        settings.isSqlite() ? "classpath:db/sqlite" : "classpath:db/postgresql")
                .outOfOrder(true)
                .placeholders(Map.of("without_rowid", settings.isSqlite() ? "WITHOUT ROWID" : ""))
                .load()
                .migrate();
    }

    public SQLDialect dialect() {
        return dialect;
    }

    /** Runs a question against one moment of the database. */
    public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
        if (writing.isHeldByCurrentThread() && current != null) {
            return question.apply(current.sql);
        }
        try (Connection connection = readers.getConnection()) {
            T answer = question.apply(sqlOn(connection));
            connection.rollback();
            return answer;
        } catch (SQLException e) {
            throw new DataAccessException("reading failed", e);
        }
    }

    /**
     * Runs a change. It is stored wholly or, when it throws, not at all. Inside another write it
     * joins that one; a joined write that throws undoes the outer one too, even when the exception
     * is caught on the way.
     */
    public <T extends @Nullable Object> T write(Function<DSLContext, T> change) {
        return write(change, Reach.FIGURES);
    }

    /**
     * Runs a change of rows that no answer is ever worked out from, such as when somebody was last
     * seen: like {@link #write}, but it is counted in no revision, so that what is kept in memory
     * stays.
     */
    public <T extends @Nullable Object> T writeAside(Function<DSLContext, T> change) {
        return write(change, Reach.NOTHING);
    }

    /**
     * Runs a change of rows that no figure is ever worked out from, such as a line of minutes: like
     * {@link #write}, but it is not counted in {@link #figuresRevision()}, so that grids stay as
     * they are while a meeting is being written down.
     */
    public <T extends @Nullable Object> T writeApart(Function<DSLContext, T> change) {
        return write(change, Reach.ALL_BUT_FIGURES);
    }

    private <T extends @Nullable Object> T write(Function<DSLContext, T> change, Reach reach) {
        writing.lock();
        try {
            Transaction outer = current;
            if (outer != null) {
                outer.reach = outer.reach.or(reach);
                return outer.join(change);
            }
            return writeOutermost(change, reach);
        } finally {
            writing.unlock();
        }
    }

    private <T extends @Nullable Object> T writeOutermost(
            Function<DSLContext, T> change, Reach reach) {
        try (Connection connection = writer.getConnection()) {
            Transaction transaction = new Transaction(sqlOn(connection), reach);
            current = transaction;
            boolean done = false;
            try {
                T result = transaction.join(change);
                if (transaction.doomed) {
                    throw new IllegalStateException(
                            "a part of this write failed; nothing is stored");
                }
                countUp(transaction.sql, transaction.reach);
                connection.commit();
                writes.incrementAndGet();
                done = true;
                return result;
            } finally {
                current = null;
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new DataAccessException("writing failed", e);
        }
    }

    private static void countUp(DSLContext sql, Reach reach) {
        if (reach == Reach.NOTHING) {
            return;
        }
        long figures = reach == Reach.FIGURES ? 1 : 0;
        int counted =
                sql.update(STORAGE_REVISION)
                        .set(STORAGE_REVISION.REVISION, STORAGE_REVISION.REVISION.plus(1))
                        .set(STORAGE_REVISION.FIGURES, STORAGE_REVISION.FIGURES.plus(figures))
                        .execute();
        if (counted == 0) {
            sql.insertInto(STORAGE_REVISION)
                    .set(STORAGE_REVISION.ONE, 1)
                    .set(STORAGE_REVISION.REVISION, 1L)
                    .set(STORAGE_REVISION.FIGURES, figures)
                    .execute();
        }
    }

    /**
     * How many writes are stored; empty inside a write, which is not stored yet. Two reads between
     * which this stays the same saw the same rows. What this process wrote is counted at once, what
     * another wrote after {@value #UNSEEN_MILLIS} ms at the latest: pages ask several times each,
     * and twenty at once waited for each other over nothing else.
     */
    public OptionalLong revision() {
        return isInsideWrite() ? OptionalLong.empty() : OptionalLong.of(counts().revision());
    }

    /** The same of those writes only that a figure may be worked out from. */
    public OptionalLong figuresRevision() {
        return isInsideWrite() ? OptionalLong.empty() : OptionalLong.of(counts().figures());
    }

    private boolean isInsideWrite() {
        return writing.isHeldByCurrentThread() && current != null;
    }

    private Counts counts() {
        Counts counts = known;
        if (counts.writes() == writes.get()
                && System.nanoTime() - counts.readAt() < UNSEEN_MILLIS * 1_000_000L) {
            return counts;
        }
        Counts read = readCounts();
        known = read;
        return read;
    }

    /**
     * Writes of this process are noted before the question: one in between makes it be asked anew.
     */
    private Counts readCounts() {
        long before = writes.get();
        long now = System.nanoTime();
        try (Connection connection = readers.getConnection()) {
            Counts counts = new Counts(0, 0, before, now);
            try (PreparedStatement ask = connection.prepareStatement(countQuestion);
                    ResultSet rows = ask.executeQuery()) {
                if (rows.next()) {
                    counts = new Counts(rows.getLong(1), rows.getLong(2), before, now);
                }
            }
            // The question is closed by now: left open it would hold on to its moment.
            connection.rollback();
            return counts;
        } catch (SQLException e) {
            throw new DataAccessException("reading the revision failed", e);
        }
    }

    private DSLContext sqlOn(Connection connection) {
        return configuration.derive(connection).dsl();
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
        known = Counts.NONE;
    }

    /** How far a write changes what was worked out before it. */
    private enum Reach {
        NOTHING,
        ALL_BUT_FIGURES,
        FIGURES;

        Reach or(Reach other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private static final class Transaction {

        final DSLContext sql;
        Reach reach;
        boolean doomed;

        Transaction(DSLContext sql, Reach reach) {
            this.sql = sql;
            this.reach = reach;
        }

        <T extends @Nullable Object> T join(Function<DSLContext, T> change) {
            boolean done = false;
            try {
                T result = change.apply(sql);
                done = true;
                return result;
            } finally {
                doomed |= !done;
            }
        }
    }
}
