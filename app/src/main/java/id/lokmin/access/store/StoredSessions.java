package id.lokmin.access.store;

import static id.lokmin.schema.Tables.ACCESS_SESSION;

import id.lokmin.access.Audit;
import id.lokmin.access.Caller;
import id.lokmin.access.Session;
import id.lokmin.access.Sessions;
import id.lokmin.schema.tables.records.AccessSessionRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.Condition;

/**
 * All sessions, in the table {@code access_session}.
 *
 * <p>Reading a page asks the database for nothing but its revision: a session is kept in memory
 * until something is written. When it was last used is gathered in memory too and written once a
 * minute for all, aside, so that it does not make what others keep in memory be forgotten; after a
 * power cut a session looks up to a minute older than it is.
 */
final class StoredSessions implements Sessions, AutoCloseable {

    static final Duration UNUSED = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);

    /** How long a password that was right waits for its code. */
    static final Duration HALF_OPEN = Duration.ofMinutes(10);

    private static final String FOR_A_CODE = "code";
    private static final int TOKEN_BYTES = 32;
    private static final int KEPT = 1_000;
    private static final long BETWEEN_NOTES = Duration.ofMinutes(1).toMillis();

    private final SecureRandom random = new SecureRandom();
    private final Storage storage;
    private final InstantSource clock;
    private final Audit audit;
    private final Kept<String, Optional<Session>> known;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final AtomicLong nextNote;

    StoredSessions(Storage storage, InstantSource clock, Audit audit) {
        this.storage = storage;
        this.clock = clock;
        this.audit = audit;
        this.known = new Kept<>(storage, KEPT);
        this.nextNote = new AtomicLong(clock.millis() + BETWEEN_NOTES);
    }

    private String token() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public String begin(String accountId, Caller caller, boolean awaitsCode) {
        String token = token();
        long now = clock.millis();
        storage.writeApart(sql ->
                sql.insertInto(ACCESS_SESSION)
                        .set(ACCESS_SESSION.ID, Ids.next(clock))
                        .set(ACCESS_SESSION.TOKEN_HASH, Hashes.sha256(token))
                        .set(ACCESS_SESSION.ACCOUNT_ID, accountId)
                        .set(ACCESS_SESSION.DEVICE, caller.device())
                        .set(ACCESS_SESSION.ADDRESS, caller.address())
                        .set(ACCESS_SESSION.BEGAN_AT, now)
                        .set(ACCESS_SESSION.SEEN_AT, now)
                        .set(ACCESS_SESSION.AWAITS, awaitsCode ? FOR_A_CODE : null)
                        .execute());
        return token;
    }

    @Override
    public Optional<Session> find(String token) {
        return known.get(Hashes.sha256(token), this::read)
                .map(this::withLatest)
                .filter(this::isLive);
    }

    private Optional<Session> read(String tokenHash) {
        return storage.read(sql ->
                sql.selectFrom(ACCESS_SESSION)
                        .where(ACCESS_SESSION.TOKEN_HASH.eq(tokenHash))
                        .and(ACCESS_SESSION.ENDED_AT.isNull())
                        .fetchOptional(StoredSessions::toSession));
    }

    private Session withLatest(Session session) {
        Long latest = seen.get(session.id());
        return latest == null || latest <= session.seen().toEpochMilli()
                ? session
                : new Session(
                        session.id(),
                        session.accountId(),
                        session.device(),
                        session.address(),
                        session.began(),
                        Instant.ofEpochMilli(latest),
                        session.awaitsCode());
    }

    private boolean isLive(Session session) {
        Instant now = clock.instant();
        return session.awaitsCode()
                ? now.isBefore(session.began().plus(HALF_OPEN))
                : now.isBefore(session.seen().plus(UNUSED))
                        && now.isBefore(session.began().plus(LONGEST));
    }

    @Override
    public Optional<String> ownerOfEnded(String token) {
        if (find(token).isPresent()) {
            return Optional.empty();
        }
        return storage.read(sql ->
                sql.select(ACCESS_SESSION.ACCOUNT_ID)
                        .from(ACCESS_SESSION)
                        .where(ACCESS_SESSION.TOKEN_HASH.eq(Hashes.sha256(token)))
                        .and(ACCESS_SESSION.AWAITS.isNull())
                        .fetchOptional(ACCESS_SESSION.ACCOUNT_ID));
    }

    @Override
    public String complete(String token) {
        String whole = token();
        int completed =
                storage.writeApart(sql ->
                        sql.update(ACCESS_SESSION)
                                .set(ACCESS_SESSION.TOKEN_HASH, Hashes.sha256(whole))
                                .setNull(ACCESS_SESSION.AWAITS)
                                .set(ACCESS_SESSION.SEEN_AT, clock.millis())
                                .where(ACCESS_SESSION.TOKEN_HASH.eq(Hashes.sha256(token)))
                                .and(ACCESS_SESSION.ENDED_AT.isNull())
                                .execute());
        if (completed != 1) {
            throw new IllegalStateException("a session that ended meanwhile");
        }
        return whole;
    }

    @Override
    public void seen(Session session) {
        long now = clock.millis();
        if (now - session.seen().toEpochMilli() < BETWEEN_NOTES) {
            return;
        }
        seen.merge(session.id(), now, Math::max);
        long due = nextNote.get();
        if (now >= due && nextNote.compareAndSet(due, now + BETWEEN_NOTES)) {
            note();
        }
    }

    /** Writes down who was seen when. */
    private void note() {
        Map<String, Long> noted = Map.copyOf(seen);
        storage.writeAside(sql -> {
            noted.forEach((id, at) ->
                    sql.update(ACCESS_SESSION)
                            .set(ACCESS_SESSION.SEEN_AT, at)
                            .where(ACCESS_SESSION.ID.eq(id))
                            .and(ACCESS_SESSION.SEEN_AT.lt(at))
                            .execute());
            long longOver = clock.millis() - LONGEST.plus(LONGEST).toMillis();
            return sql.deleteFrom(ACCESS_SESSION)
                    .where(ACCESS_SESSION.BEGAN_AT.lt(longOver))
                    .execute();
        });
        long forgotten = clock.millis() - UNUSED.toMillis();
        seen.values().removeIf(at -> at < forgotten);
    }

    @Override
    public List<Session> list(String accountId) {
        return storage
                .read(sql ->
                        sql.selectFrom(ACCESS_SESSION)
                                .where(ACCESS_SESSION.ACCOUNT_ID.eq(accountId))
                                .and(ACCESS_SESSION.ENDED_AT.isNull())
                                .and(ACCESS_SESSION.AWAITS.isNull())
                                .fetch(StoredSessions::toSession))
                .stream()
                .map(this::withLatest)
                .filter(this::isLive)
                .sorted(Comparator.comparing(Session::seen).reversed())
                .toList();
    }

    @Override
    public void end(String accountId, String sessionId, String actor) {
        end(
                ACCESS_SESSION.ACCOUNT_ID.eq(accountId).and(ACCESS_SESSION.ID.eq(sessionId)),
                accountId,
                actor);
    }

    @Override
    public void endOthers(String accountId, String keptId, String actor) {
        end(
                ACCESS_SESSION.ACCOUNT_ID.eq(accountId).and(ACCESS_SESSION.ID.ne(keptId)),
                accountId,
                actor);
    }

    private void end(Condition which, String accountId, String actor) {
        storage.writeApart(sql -> {
            int ended = endNow(which);
            return ended == 0
                    ? Optional.empty()
                    : Optional.of(audit.record(actor, "access.leave", accountId, ended + " sesi"));
        });
    }

    @Override
    public void endAll(String accountId) {
        endNow(ACCESS_SESSION.ACCOUNT_ID.eq(accountId));
    }

    private int endNow(Condition which) {
        return storage.writeApart(sql ->
                sql.update(ACCESS_SESSION)
                        .set(ACCESS_SESSION.ENDED_AT, clock.millis())
                        .where(which)
                        .and(ACCESS_SESSION.ENDED_AT.isNull())
                        .execute());
    }

    private static Session toSession(AccessSessionRecord row) {
        return new Session(
                row.getId(),
                row.getAccountId(),
                row.getDevice(),
                row.getAddress(),
                Instant.ofEpochMilli(row.getBeganAt()),
                Instant.ofEpochMilli(row.getSeenAt()),
                row.getAwaits() != null);
    }

    /** What was gathered is not lost when the server is stopped. */
    @Override
    public void close() {
        if (!seen.isEmpty()) {
            note();
        }
    }
}
