package id.lokmin.meeting.closing.store;

import static id.lokmin.schema.Tables.MINUTE_PROMISE;

import id.lokmin.followup.Aim;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.closing.SpokenPromises;
import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.live.MinuteKind;
import id.lokmin.meeting.live.Minutes;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Storage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Which promise a line became, in the table {@code minute_promise}. */
final class StoredSpokenPromises implements SpokenPromises {

    private static final Aim NONE_YET =
            new Aim("", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), "");

    /** Stands in until the promise is given the next number of its meeting. */
    private static final int NUMBERED_WHEN_ADDED = 1;

    private final Storage storage;
    private final Minutes minutes;
    private final Promises promises;

    StoredSpokenPromises(Storage storage, Minutes minutes, Promises promises) {
        this.storage = storage;
        this.minutes = minutes;
        this.promises = promises;
    }

    @Override
    public List<Minute> waiting(Meeting meeting) {
        Set<String> written = new HashSet<>();
        promises.list(MeetingRecords.origin(meeting))
                .forEach(promise -> written.add(compared(promise.says().activity())));
        List<Minute> waiting = new ArrayList<>();
        for (Minute line : minutes.list(meeting.id())) {
            // Two typists may have written the same down: the first stands for both.
            if (line.kind() == MinuteKind.PROMISE
                    && became(line).isEmpty()
                    && written.add(compared(line.words()))) {
                waiting.add(line);
            }
        }
        return List.copyOf(waiting);
    }

    private static String compared(String words) {
        return tidy(words).toLowerCase(Locale.ROOT);
    }

    private static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The promise of a line, unless it was taken back. */
    private Optional<Promise> became(Minute line) {
        return storage.read(sql ->
                        sql.fetchOptional(MINUTE_PROMISE, MINUTE_PROMISE.MINUTE_ID.eq(line.id())))
                .flatMap(row -> promises.find(row.getPromiseId()));
    }

    @Override
    public List<Promise> write(Batch batch, Meeting meeting) {
        return storage.writeApart(sql -> {
            List<Promise> made = new ArrayList<>();
            for (Minute line : waiting(meeting)) {
                Promise promise =
                        promises.add(batch, MeetingRecords.origin(meeting), entry(line.words()));
                sql.insertInto(MINUTE_PROMISE)
                        .values(line.id(), promise.id())
                        .onConflict(MINUTE_PROMISE.MINUTE_ID)
                        .doUpdate()
                        .set(MINUTE_PROMISE.PROMISE_ID, promise.id())
                        .execute();
                made.add(promise);
            }
            return List.copyOf(made);
        });
    }

    private static PromiseEntry entry(String words) {
        return new PromiseEntry(
                NUMBERED_WHEN_ADDED,
                tidy(words),
                NONE_YET,
                new Owner("", "", List.of()),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Progress.none());
    }
}
