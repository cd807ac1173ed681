package id.lokmin.meeting;

import static id.lokmin.schema.Tables.MEETING_SESSION;

import id.lokmin.access.Audit;
import id.lokmin.schema.tables.records.MeetingSessionRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All gatherings held on the day of a meeting. One that was taken off stays, marked. */
@Component
public class DaySessions {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public DaySessions(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of a meeting, in the order in which they were added. */
    public List<DaySession> of(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(MEETING_SESSION)
                        .where(MEETING_SESSION.MEETING_ID.eq(meeting))
                        .and(MEETING_SESSION.REMOVED.eq(0))
                        .orderBy(MEETING_SESSION.ID)
                        .fetch(DaySessions::toSession));
    }

    public Optional<DaySession> find(String id) {
        return storage.read(sql ->
                sql.selectFrom(MEETING_SESSION)
                        .where(MEETING_SESSION.ID.eq(id))
                        .fetchOptional(DaySessions::toSession));
    }

    public DaySession add(String meeting, String kind, Optional<LocalTime> begins, String actor) {
        return storage.writeApart(sql -> {
            DaySession added = new DaySession(Ids.next(clock), meeting, kind, begins);
            MeetingSessionRecord row = sql.newRecord(MEETING_SESSION);
            row.setId(added.id());
            row.setMeetingId(meeting);
            row.setKind(kind);
            begins.ifPresent(time -> row.setBeginsAt(time.toString()));
            row.setRemoved(0);
            row.setChangedAt(clock.millis());
            row.setChangedBy(actor);
            row.insert();
            audit.record(actor, "meeting.session.add", meeting, kind);
            return added;
        });
    }

    /** Takes a session off the day, or puts it back. */
    public void remove(DaySession session, boolean removed, String actor) {
        storage.writeApart(sql -> {
            audit.record(
                    actor,
                    removed ? "meeting.session.remove" : "meeting.session.restore",
                    session.meeting(),
                    session.kind());
            return sql.update(MEETING_SESSION)
                    .set(MEETING_SESSION.REMOVED, removed ? 1 : 0)
                    .set(MEETING_SESSION.CHANGED_AT, clock.millis())
                    .set(MEETING_SESSION.CHANGED_BY, actor)
                    .where(MEETING_SESSION.ID.eq(session.id()))
                    .execute();
        });
    }

    private static DaySession toSession(MeetingSessionRecord row) {
        return new DaySession(
                row.getId(),
                row.getMeetingId(),
                row.getKind(),
                Optional.ofNullable(row.getBeginsAt()).map(LocalTime::parse));
    }
}
