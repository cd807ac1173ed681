package id.lokmin.meeting.live;

import static id.lokmin.schema.Tables.MEETING_ROOM_ITEM;

import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.schema.tables.records.MeetingRoomItemRecord;
import id.lokmin.shell.Storage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The agendas of meetings as they run: which point is on, and how long each has taken. All of it is
 * stored, so the timer goes on through a restart.
 */
@Component
public class RunningAgenda {

    /** Stands for no point where one is named by its number. */
    public static final int NONE = 0;

    private static final int ANY = -1;

    private final LiveRoom room;
    private final Storage storage;
    private final InstantSource clock;

    public RunningAgenda(LiveRoom room, Storage storage, InstantSource clock) {
        this.room = room;
        this.storage = storage;
        this.clock = clock;
    }

    /** The points of a meeting in order; none before they were laid out. */
    public List<AgendaPoint> list(String meetingId) {
        return storage.read(
                sql -> rows(sql, meetingId).stream().map(RunningAgenda::toPoint).toList());
    }

    /** The point that is on, running or paused. */
    public Optional<AgendaPoint> now(String meetingId) {
        return list(meetingId).stream().filter(AgendaPoint::now).findFirst();
    }

    /** Lays out the points of a meeting, unless one of them was on already. */
    public void layOut(String meetingId, List<AgendaItem> agenda) {
        room.change(
                meetingId,
                turn -> {
                    boolean begun =
                            rows(turn.sql(), meetingId).stream()
                                    .map(RunningAgenda::toPoint)
                                    .anyMatch(AgendaPoint::wasOn);
                    if (begun) {
                        return false;
                    }
                    turn.sql()
                            .deleteFrom(MEETING_ROOM_ITEM)
                            .where(MEETING_ROOM_ITEM.MEETING_ID.eq(meetingId))
                            .execute();
                    for (int i = 0; i < agenda.size(); i++) {
                        MeetingRoomItemRecord row = turn.sql().newRecord(MEETING_ROOM_ITEM);
                        row.setMeetingId(meetingId);
                        row.setItemNo(i + 1);
                        row.setMinutes(agenda.get(i).minutes());
                        row.setWhat(agenda.get(i).what());
                        row.setWho(agenda.get(i).who());
                        row.setSpent(0L);
                        row.setIsNow(0);
                        row.insert();
                    }
                    turn.number();
                    return true;
                });
    }

    /** Starts the point that is on, or goes on with it; the first where none is. */
    public void start(String meetingId) {
        step(meetingId, ANY, 0, true);
    }

    /** Stops the clock of the point that is on. */
    public void pause(String meetingId) {
        step(meetingId, ANY, 0, false);
    }

    /**
     * Ends the point that is on and starts the next; after the last none is on. Two people who see
     * the same point and press together move on once.
     *
     * @param from the point that was on for whoever asks, {@link #NONE} for none
     * @return whether it was still on, and so was ended
     */
    public boolean next(String meetingId, int from) {
        return step(meetingId, from, 1, true);
    }

    /**
     * Goes back to the point before, whose clock goes on from where it stood.
     *
     * @param from as in {@link #next}
     */
    public boolean back(String meetingId, int from) {
        return step(meetingId, from, -1, true);
    }

    private boolean step(String meetingId, int from, int by, boolean running) {
        return room.change(
                meetingId,
                turn -> {
                    List<MeetingRoomItemRecord> rows = rows(turn.sql(), meetingId);
                    int on = -1;
                    for (int i = 0; i < rows.size(); i++) {
                        on = rows.get(i).getIsNow() == 1 ? i : on;
                    }
                    if (from != ANY && from != (on < 0 ? NONE : rows.get(on).getItemNo())) {
                        return false;
                    }
                    int wanted = on < 0 ? first(rows, by) : Math.max(0, on + by);
                    long now = clock.millis();
                    for (int i = 0; i < rows.size(); i++) {
                        set(rows.get(i), i == wanted, i == wanted && running, now);
                        rows.get(i).update();
                    }
                    turn.number();
                    return true;
                });
    }

    /** From nowhere one goes back to the last point that was on, and forward to the first. */
    private static int first(List<MeetingRoomItemRecord> rows, int by) {
        if (by >= 0) {
            return 0;
        }
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            last = rows.get(i).getSpent() > 0 ? i : last;
        }
        return last;
    }

    private static void set(MeetingRoomItemRecord row, boolean on, boolean running, long now) {
        Long since = row.getRunningSince();
        if (since != null && !running) {
            row.setSpent(row.getSpent() + Math.max(0, now - since));
            row.setRunningSince(null);
        } else if (since == null && running) {
            row.setRunningSince(now);
        }
        row.setIsNow(on ? 1 : 0);
    }

    private static List<MeetingRoomItemRecord> rows(DSLContext sql, String meetingId) {
        return sql.selectFrom(MEETING_ROOM_ITEM)
                .where(MEETING_ROOM_ITEM.MEETING_ID.eq(meetingId))
                .orderBy(MEETING_ROOM_ITEM.ITEM_NO)
                .fetch();
    }

    private static AgendaPoint toPoint(MeetingRoomItemRecord row) {
        return new AgendaPoint(
                row.getItemNo(),
                Duration.ofMinutes(row.getMinutes()),
                row.getWhat(),
                row.getWho(),
                Duration.ofMillis(row.getSpent()),
                Optional.ofNullable(row.getRunningSince()).map(Instant::ofEpochMilli),
                row.getIsNow() == 1);
    }
}
