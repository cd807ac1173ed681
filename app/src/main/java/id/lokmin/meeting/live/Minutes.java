package id.lokmin.meeting.live;

import static id.lokmin.schema.Tables.MINUTE_LINE;

import id.lokmin.access.Audit;
import id.lokmin.schema.tables.records.MinuteLineRecord;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The minutes of meetings, line by line, as several people type them at once.
 *
 * <p>A line is a row of its own, so two who type different lines never meet. A line that somebody
 * else changed since is not overwritten: its sender is told ({@link MinuteAnswer.Contested}).
 *
 * <p>The window that wrote a line last may write on without having been answered: nobody came in
 * between. That is how a send whose answer was lost can come again, and change nothing.
 */
@Component
public class Minutes {

    /** Typing that pauses longer than this begins a new line in the audit trail. */
    private static final Duration STRETCH = Duration.ofMinutes(15);

    private final LiveRoom room;
    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;
    private final ObjectProvider<MinutesLock> locks;
    private final MinuteHistory history;

    public Minutes(
            LiveRoom room,
            Storage storage,
            Audit audit,
            InstantSource clock,
            ObjectProvider<MinutesLock> locks) {
        this.room = room;
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
        this.locks = locks;
        this.history = new MinuteHistory();
    }

    /** What was said, in order: lines with words that were not taken out. */
    public List<Minute> list(String meetingId) {
        return since(meetingId, 0).stream().filter(Minute::isSaid).toList();
    }

    /** All lines that changed after a revision of the room, in order, removed ones too. */
    public List<Minute> since(String meetingId, long revision) {
        return storage.read(sql ->
                sql.selectFrom(MINUTE_LINE)
                        .where(MINUTE_LINE.MEETING_ID.eq(meetingId))
                        .and(MINUTE_LINE.CHANGED_IN.gt(revision))
                        .orderBy(MINUTE_LINE.SORT_NO)
                        .fetch(Minutes::toMinute));
    }

    /** A line, also where it was removed. */
    public Optional<Minute> find(String id) {
        return storage.read(sql -> row(sql, id).map(Minutes::toMinute));
    }

    /** What changed in a line, oldest first; what was typed in one go is one change. */
    public List<FieldChange> history(String id) {
        return storage.read(sql -> history.of(sql, id));
    }

    /** Whether the minutes are final. */
    public boolean isLocked(String meetingId) {
        return locks.stream().anyMatch(lock -> lock.isLocked(meetingId));
    }

    /**
     * Stores lines, all in one transaction, and says of each what became of it.
     *
     * @throws Refusal where the minutes are locked, or a line belongs to another meeting
     */
    public List<MinuteAnswer> save(String meetingId, List<TypedMinute> typed, String actor) {
        return room.change(
                meetingId,
                turn -> {
                    mayChange(meetingId);
                    boolean goesOn = wroteLately(turn.sql(), meetingId, actor);
                    long before = turn.taken();
                    List<MinuteAnswer> answers = new ArrayList<>();
                    typed.forEach(line -> answers.add(save(meetingId, line, actor, turn)));
                    if (!goesOn && turn.taken() > before) {
                        audit.record(actor, "minutes.type", meetingId, "mulai mengetik notulen");
                    }
                    return List.copyOf(answers);
                });
    }

    private void mayChange(String meetingId) {
        if (isLocked(meetingId)) {
            throw Refusal.because(Problem.MINUTES_LOCKED);
        }
    }

    private boolean wroteLately(DSLContext sql, String meetingId, String actor) {
        return sql.fetchExists(
                MINUTE_LINE,
                MINUTE_LINE
                        .MEETING_ID
                        .eq(meetingId)
                        .and(MINUTE_LINE.CHANGED_BY.eq(actor))
                        .and(
                                MINUTE_LINE.CHANGED_AT.gt(
                                        clock.instant().minus(STRETCH).toEpochMilli())));
    }

    private MinuteAnswer save(
            String meetingId, TypedMinute typed, String actor, LiveRoom.Turn turn) {
        Optional<MinuteLineRecord> known = row(turn.sql(), typed.id());
        if (known.isEmpty()) {
            return new MinuteAnswer.Stored(begin(meetingId, typed, actor, turn));
        }
        MinuteLineRecord row = known.get();
        if (!row.getMeetingId().equals(meetingId)) {
            throw Refusal.because(Problem.MINUTE_OF_ANOTHER_MEETING);
        }
        boolean ownLast = row.getSentFrom().equals(typed.window());
        if (ownLast && typed.turn() <= row.getSentTurn()) {
            return new MinuteAnswer.Stored(toMinute(row));
        }
        if (!ownLast && typed.seen() != row.getRevision() && !says(row, typed)) {
            return new MinuteAnswer.Contested(toMinute(row));
        }
        return new MinuteAnswer.Stored(change(row, typed, actor, turn));
    }

    private static boolean says(MinuteLineRecord row, TypedMinute typed) {
        return row.getWords().equals(typed.words())
                && row.getKind().equals(typed.kind().code())
                && row.getAgendaItem() == typed.agendaItem().orElse(0)
                && row.getRemoved() == 0;
    }

    private Minute begin(String meetingId, TypedMinute typed, String actor, LiveRoom.Turn turn) {
        MinuteLineRecord row = turn.sql().newRecord(MINUTE_LINE);
        row.setId(typed.id());
        row.setMeetingId(meetingId);
        row.setSortNo(last(turn.sql(), meetingId) + 1);
        row.setRevision(0);
        row.setTypedBy(actor);
        row.setTypedAt(clock.millis());
        write(row, typed);
        keep(row, actor, turn);
        row.insert();
        return toMinute(row);
    }

    private Minute change(
            MinuteLineRecord row, TypedMinute typed, String actor, LiveRoom.Turn turn) {
        if (!says(row, typed)) {
            MinuteLineRecord before = row.copy();
            write(row, typed);
            history.note(turn.sql(), row.getId(), before, row, actor, clock.millis());
            keep(row, actor, turn);
            row.update();
        }
        return toMinute(row);
    }

    private static void write(MinuteLineRecord row, TypedMinute typed) {
        row.setKind(typed.kind().code());
        row.setWords(typed.words());
        row.setAgendaItem(typed.agendaItem().orElse(0));
        row.setSentFrom(typed.window());
        row.setSentTurn(typed.turn());
        row.setRemoved(0);
    }

    private void keep(MinuteLineRecord row, String actor, LiveRoom.Turn turn) {
        row.setRevision(row.getRevision() + 1);
        row.setChangedBy(actor);
        row.setChangedAt(clock.millis());
        row.setChangedIn(turn.number());
    }

    /** Takes a line out; it stays, marked. */
    public void remove(String id, String actor) {
        mark(id, true, actor);
    }

    /** Puts a line back that was taken out. */
    public void restore(String id, String actor) {
        mark(id, false, actor);
    }

    private void mark(String id, boolean removed, String actor) {
        String meetingId =
                find(id).map(Minute::meeting)
                        .orElseThrow(() -> Refusal.because(Problem.MINUTE_OF_ANOTHER_MEETING));
        room.change(
                meetingId,
                turn -> {
                    mayChange(meetingId);
                    MinuteLineRecord row = row(turn.sql(), id).orElseThrow();
                    if (row.getRemoved() != (removed ? 1 : 0)) {
                        MinuteLineRecord before = row.copy();
                        row.setRemoved(removed ? 1 : 0);
                        row.setSentFrom("");
                        history.note(turn.sql(), id, before, row, actor, clock.millis());
                        keep(row, actor, turn);
                        row.update();
                        audit.record(actor, removed ? "minutes.remove" : "minutes.restore", id, "");
                    }
                    return row;
                });
    }

    private static int last(DSLContext sql, String meetingId) {
        return sql.select(DSL.coalesce(DSL.max(MINUTE_LINE.SORT_NO), 0))
                .from(MINUTE_LINE)
                .where(MINUTE_LINE.MEETING_ID.eq(meetingId))
                .fetchSingle()
                .value1();
    }

    private static Optional<MinuteLineRecord> row(DSLContext sql, String id) {
        return sql.selectFrom(MINUTE_LINE).where(MINUTE_LINE.ID.eq(id)).fetchOptional();
    }

    private static Minute toMinute(MinuteLineRecord row) {
        return new Minute(
                row.getId(),
                row.getMeetingId(),
                row.getSortNo(),
                MinuteKind.find(row.getKind()).orElse(MinuteKind.INFORMATION),
                row.getWords(),
                row.getAgendaItem() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(row.getAgendaItem()),
                row.getRevision(),
                row.getTypedBy(),
                Instant.ofEpochMilli(row.getTypedAt()),
                row.getChangedBy(),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getRemoved() == 1);
    }
}
