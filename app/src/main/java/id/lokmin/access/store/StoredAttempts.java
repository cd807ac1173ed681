package id.lokmin.access.store;

import static id.lokmin.schema.Tables.SIGN_IN_FAILURE;

import id.lokmin.access.Attempts;
import id.lokmin.access.LockOut;
import id.lokmin.access.SignInName;
import id.lokmin.schema.tables.records.SignInFailureRecord;
import id.lokmin.shell.Storage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * The count of failed attempts, in the table {@code sign_in_failure}. Names are kept as hashes: a
 * password that was typed into the wrong field is not kept.
 */
final class StoredAttempts implements Attempts {

    private final Storage storage;
    private final InstantSource clock;

    StoredAttempts(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    private static String doorOfName(String signIn) {
        return "name:" + Hashes.sha256(SignInName.typed(signIn));
    }

    private static String doorOfAddress(String address) {
        return "addr:" + Hashes.sha256(address);
    }

    @Override
    public Optional<Duration> begin(String signIn, String address) {
        return storage.writeAside(sql -> {
            long now = clock.millis();
            sql.deleteFrom(SIGN_IN_FAILURE)
                    .where(SIGN_IN_FAILURE.LAST_AT.lt(now - LockOut.FORGOTTEN.toMillis()))
                    .and(SIGN_IN_FAILURE.CLOSED_UNTIL.le(now))
                    .execute();
            long until =
                    Math.max(
                            closedUntil(sql, doorOfName(signIn)),
                            closedUntil(sql, doorOfAddress(address)));
            if (until > now) {
                return Optional.of(Duration.ofMillis(until - now));
            }
            count(sql, doorOfName(signIn), LockOut.OF_A_NAME, now);
            count(sql, doorOfAddress(address), LockOut.OF_AN_ADDRESS, now);
            return Optional.empty();
        });
    }

    private static long closedUntil(DSLContext sql, String door) {
        return sql.fetchOptional(SIGN_IN_FAILURE, SIGN_IN_FAILURE.DOOR.eq(door))
                .map(SignInFailureRecord::getClosedUntil)
                .orElse(0L);
    }

    private static void count(DSLContext sql, String door, LockOut lockOut, long now) {
        int failures = 1 + failures(sql, door);
        long until = now + lockOut.after(failures).toMillis();
        sql.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.DOOR.eq(door)).execute();
        sql.insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.DOOR, door)
                .set(SIGN_IN_FAILURE.FAILURES, failures)
                .set(SIGN_IN_FAILURE.LAST_AT, now)
                .set(SIGN_IN_FAILURE.CLOSED_UNTIL, until)
                .execute();
    }

    private static int failures(DSLContext sql, String door) {
        return sql.fetchOptional(SIGN_IN_FAILURE, SIGN_IN_FAILURE.DOOR.eq(door))
                .map(SignInFailureRecord::getFailures)
                .orElse(0);
    }

    @Override
    public void passed(String signIn, String address) {
        storage.writeAside(sql -> {
            sql.deleteFrom(SIGN_IN_FAILURE)
                    .where(SIGN_IN_FAILURE.DOOR.eq(doorOfName(signIn)))
                    .execute();
            return sql.update(SIGN_IN_FAILURE)
                    .set(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.FAILURES.minus(1))
                    .set(SIGN_IN_FAILURE.CLOSED_UNTIL, 0L)
                    .where(SIGN_IN_FAILURE.DOOR.eq(doorOfAddress(address)))
                    .and(SIGN_IN_FAILURE.FAILURES.gt(0))
                    .execute();
        });
    }

    @Override
    public int failures(String signIn) {
        return storage.read(sql -> failures(sql, doorOfName(signIn)));
    }
}
