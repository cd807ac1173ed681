package id.lokmin.meeting;

import static id.lokmin.schema.Tables.MEETING_MOVE;

import id.lokmin.access.Audit;
import id.lokmin.meeting.MeetingMove.Act;
import id.lokmin.meeting.MeetingMove.Moment;
import id.lokmin.schema.tables.records.MeetingMoveRecord;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All meetings that were called off or put on another day, with the reason. */
@Component
public class MeetingMoves {

    private final Meetings meetings;
    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public MeetingMoves(Meetings meetings, Storage storage, Audit audit, InstantSource clock) {
        this.meetings = meetings;
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a meeting, the latest first; also those that were taken back. */
    public List<MeetingMove> list(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(MEETING_MOVE)
                        .where(MEETING_MOVE.MEETING_ID.eq(meeting))
                        .orderBy(MEETING_MOVE.MOVE_NO.desc())
                        .fetch(MeetingMoves::read));
    }

    /** The one that holds: the latest that was not taken back. */
    public Optional<MeetingMove> latest(String meeting) {
        return list(meeting).stream().filter(move -> !move.undone()).findFirst();
    }

    /** Calls a meeting off. */
    public MeetingMove callOff(Meeting meeting, String reason, String actor) {
        return move(meeting, Act.CALLED_OFF, Moment.of(meeting), reason, actor);
    }

    /** Puts a meeting on another day, or on none yet; one that was called off stands again. */
    public MeetingMove postpone(Meeting meeting, Moment to, String reason, String actor) {
        return move(meeting, Act.POSTPONED, to, reason, actor);
    }

    private MeetingMove move(Meeting meeting, Act act, Moment to, String reason, String actor) {
        return storage.writeApart(sql -> {
            int number =
                    list(meeting.id()).stream().mapToInt(MeetingMove::number).max().orElse(0) + 1;
            MeetingMoveRecord row = sql.newRecord(MEETING_MOVE);
            row.setMeetingId(meeting.id());
            row.setMoveNo(number);
            row.setAct(act.code());
            row.setReason(reason);
            row.setWasOn(text(meeting.day()));
            row.setWasAt(text(meeting.begins()));
            row.setWasOff(meeting.calledOff());
            row.setBecameOn(text(to.day()));
            row.setBecameAt(text(to.begins()));
            row.setUndone(0);
            row.setAt(clock.millis());
            row.setActor(actor);
            row.insert();
            meetings.move(moved(meeting, to, act == Act.CALLED_OFF ? reason : ""), actor);
            audit.record(
                    actor,
                    act == Act.CALLED_OFF ? "meeting.call_off" : "meeting.postpone",
                    meeting.id(),
                    when(Moment.of(meeting)) + " → " + when(to) + ": " + reason);
            return read(row);
        });
    }

    /**
     * Takes the latest move back.
     *
     * @return whether it was still the latest, and so was taken back
     */
    public boolean takeBack(String meetingId, int number, String actor) {
        return storage.writeApart(sql -> {
            Optional<MeetingMove> last = latest(meetingId).filter(move -> move.number() == number);
            last.ifPresent(move -> {
                MeetingMoveRecord row = row(sql, move);
                row.setUndone(1);
                row.update();
                Meeting meeting = meetings.find(meetingId).orElseThrow();
                meetings.move(moved(meeting, move.before(), row.getWasOff()), actor);
                audit.record(
                        actor,
                        "meeting.move.undo",
                        meetingId,
                        when(move.after()) + " → " + when(move.before()));
            });
            return last.isPresent();
        });
    }

    private static MeetingMoveRecord row(DSLContext sql, MeetingMove move) {
        return sql.fetchSingle(
                MEETING_MOVE,
                MEETING_MOVE.MEETING_ID.eq(move.meeting()),
                MEETING_MOVE.MOVE_NO.eq(move.number()));
    }

    private static Meeting moved(Meeting meeting, Moment to, String calledOff) {
        return new Meeting(
                meeting.id(),
                meeting.kind(),
                meeting.period(),
                to.day(),
                to.begins(),
                meeting.venue(),
                meeting.occasion(),
                meeting.theme(),
                calledOff);
    }

    private static String when(Moment moment) {
        return moment.day().map(LocalDate::toString).orElse("?")
                + moment.begins().map(time -> " " + time).orElse("");
    }

    private static @Nullable String text(Optional<?> known) {
        return known.map(Object::toString).orElse(null);
    }

    private static MeetingMove read(MeetingMoveRecord row) {
        return new MeetingMove(
                row.getMeetingId(),
                row.getMoveNo(),
                Act.of(row.getAct()),
                row.getReason(),
                moment(row.getWasOn(), row.getWasAt()),
                moment(row.getBecameOn(), row.getBecameAt()),
                row.getUndone() == 1,
                Instant.ofEpochMilli(row.getAt()),
                row.getActor());
    }

    private static Moment moment(@Nullable String day, @Nullable String time) {
        return new Moment(
                Optional.ofNullable(day).map(LocalDate::parse),
                Optional.ofNullable(time).map(LocalTime::parse));
    }
}
