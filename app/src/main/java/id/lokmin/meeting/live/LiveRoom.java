package id.lokmin.meeting.live;

import static id.lokmin.schema.Tables.ROOM_REVISION;

import id.lokmin.shell.Storage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where what happens in a meeting's room is stored, and where others wait for it.
 *
 * <p>A change is one transaction. It is stored beside the count of {@link Storage#revision()}: no
 * figure is worked out from a minute or an arrival, and a grid would else be worked out anew after
 * every typed word. What is made from minutes and arrivals is as old as {@link #revision}.
 *
 * <p>Safe for several threads.
 */
@Component
public class LiveRoom implements AutoCloseable {

    private final Storage storage;
    private final Map<String, Bell> bells = new ConcurrentHashMap<>();
    private volatile boolean closing;

    public LiveRoom(Storage storage) {
        this.storage = storage;
    }

    /** The number of the last change in a room; 0 before the first. */
    public long revision(String meetingId) {
        return storage.read(sql -> revision(sql, meetingId));
    }

    private static long revision(DSLContext sql, String meetingId) {
        return sql.select(ROOM_REVISION.REVISION)
                .from(ROOM_REVISION)
                .where(ROOM_REVISION.MEETING_ID.eq(meetingId))
                .fetchOptional(ROOM_REVISION.REVISION)
                .orElse(0L);
    }

    /** Changes something in a room, and tells those who wait where it did. */
    <T extends @Nullable Object> T change(String meetingId, Function<Turn, T> work) {
        Turn[] taken = new Turn[1];
        T result =
                storage.writeAside(sql -> {
                    taken[0] = new Turn(sql, meetingId);
                    return work.apply(taken[0]);
                });
        if (taken[0].taken() > 0) {
            bell(meetingId).ring();
        }
        return result;
    }

    /**
     * Waits until a room is past a revision, or for so long.
     *
     * @return the revision of now
     */
    public long await(String meetingId, long seen, long milliseconds) throws InterruptedException {
        Bell bell = bell(meetingId);
        long rung = bell.count();
        long now = revision(meetingId);
        if (now > seen || closing) {
            return now;
        }
        bell.await(rung, milliseconds);
        return revision(meetingId);
    }

    /** Whether the server is about to end, and nobody should wait any more. */
    public boolean isClosing() {
        return closing;
    }

    private Bell bell(String meetingId) {
        return bells.computeIfAbsent(meetingId, _ -> new Bell());
    }

    @Override
    public void close() {
        closing = true;
        bells.values().forEach(Bell::ring);
    }

    /** One change, which is counted once it says so. */
    static final class Turn {

        private final DSLContext sql;
        private final String meetingId;
        private long number;

        private Turn(DSLContext sql, String meetingId) {
            this.sql = sql;
            this.meetingId = meetingId;
        }

        DSLContext sql() {
            return sql;
        }

        /** The revision that this change makes; a change that never asks is none. */
        long number() {
            if (number == 0) {
                number = revision(sql, meetingId) + 1;
                sql.insertInto(ROOM_REVISION)
                        .set(ROOM_REVISION.MEETING_ID, meetingId)
                        .set(ROOM_REVISION.REVISION, number)
                        .onConflict(ROOM_REVISION.MEETING_ID)
                        .doUpdate()
                        .set(ROOM_REVISION.REVISION, number)
                        .execute();
            }
            return number;
        }

        /** The same, or 0 while nobody asked for it. */
        long taken() {
            return number;
        }
    }

    /** Rung after each change; whoever heard it last waits for the next. */
    private static final class Bell {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition rung = lock.newCondition();
        private long count;

        long count() {
            lock.lock();
            try {
                return count;
            } finally {
                lock.unlock();
            }
        }

        void ring() {
            lock.lock();
            try {
                count++;
                rung.signalAll();
            } finally {
                lock.unlock();
            }
        }

        void await(long heard, long milliseconds) throws InterruptedException {
            lock.lock();
            try {
                long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
                while (count == heard && left > 0) {
                    left = rung.awaitNanos(left);
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
