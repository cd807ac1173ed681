package id.lokmin.meeting.live;

import static id.lokmin.schema.Tables.MEETING_ROOM;

import id.lokmin.access.Audit;
import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.schema.tables.records.MeetingRoomRecord;
import id.lokmin.shell.Storage;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The rooms of meetings: opened when people come, closed when they go. While a room is open its
 * links and its PIN let phones in, and no longer.
 */
@Component
public class Stages {

    /** Longer than any meeting; a room that nobody closed lets nobody in the next day. */
    private static final Duration OPEN_AT_MOST = Duration.ofHours(14);

    private static final int PINS = 1_000_000;

    private final LiveRoom room;
    private final Storage storage;
    private final GuestLinks links;
    private final Audit audit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public Stages(
            LiveRoom room, Storage storage, GuestLinks links, Audit audit, InstantSource clock) {
        this.room = room;
        this.storage = storage;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** The room of a meeting; empty where it was never opened. */
    public Optional<Stage> find(String meetingId) {
        return find(MEETING_ROOM.MEETING_ID.eq(meetingId));
    }

    /** The open room that a PIN lets into. */
    public Optional<Stage> ofPin(String pin) {
        return find(
                MEETING_ROOM
                        .PIN
                        .eq(pin)
                        .and(MEETING_ROOM.CLOSED_AT.isNull())
                        .and(
                                MEETING_ROOM.OPENED_AT.gt(
                                        clock.instant().minus(OPEN_AT_MOST).toEpochMilli())));
    }

    private Optional<Stage> find(Condition which) {
        return storage.read(
                sql -> sql.selectFrom(MEETING_ROOM).where(which).fetchOptional(Stages::toStage));
    }

    /** Opens the room of a meeting, again where it was closed; with a new PIN each time. */
    public Stage open(String meetingId, String actor) {
        return room.change(
                meetingId,
                turn -> {
                    Optional<MeetingRoomRecord> known = row(turn.sql(), meetingId);
                    if (known.filter(row -> row.getClosedAt() == null && isRecent(row))
                            .isPresent()) {
                        return toStage(known.get());
                    }
                    MeetingRoomRecord row =
                            known.orElseGet(() -> turn.sql().newRecord(MEETING_ROOM));
                    row.setMeetingId(meetingId);
                    row.setOpenedAt(clock.millis());
                    row.setOpenedBy(actor);
                    row.setClosedAt(null);
                    row.setPin(freshPin(turn.sql()));
                    row.setScene(Scene.WELCOME.code());
                    row.setSceneOf("");
                    row.store();
                    turn.number();
                    audit.record(actor, "room.open", meetingId, "");
                    return toStage(row);
                });
    }

    private boolean isRecent(MeetingRoomRecord row) {
        return Instant.ofEpochMilli(row.getOpenedAt()).plus(OPEN_AT_MOST).isAfter(clock.instant());
    }

    private String freshPin(DSLContext sql) {
        String pin;
        do {
            pin = String.valueOf(PINS + random.nextInt(PINS)).substring(1);
        } while (sql.fetchExists(
                MEETING_ROOM, MEETING_ROOM.PIN.eq(pin).and(MEETING_ROOM.CLOSED_AT.isNull())));
        return pin;
    }

    /** Closes the room: its links and its PIN let nobody in any more. */
    public void close(String meetingId, String actor) {
        room.change(
                meetingId,
                turn -> {
                    Optional<MeetingRoomRecord> open =
                            row(turn.sql(), meetingId).filter(row -> row.getClosedAt() == null);
                    open.ifPresent(row -> {
                        row.setClosedAt(clock.millis());
                        row.update();
                        turn.number();
                        links.revoke(Opening.CHECK_IN, meetingId, actor);
                        links.revoke(Opening.MEETING_ROOM, meetingId, actor);
                        audit.record(actor, "room.close", meetingId, "");
                    });
                    return open;
                });
    }

    /** Chooses what the screen shows. */
    public void show(String meetingId, Scene scene, String of) {
        room.change(
                meetingId,
                turn -> {
                    MeetingRoomRecord row = row(turn.sql(), meetingId).orElseThrow();
                    if (!row.getScene().equals(scene.code()) || !row.getSceneOf().equals(of)) {
                        row.setScene(scene.code());
                        row.setSceneOf(of);
                        row.update();
                        turn.number();
                    }
                    return row;
                });
    }

    /**
     * Tells those who look on where the screen shows a scene that something of it changed outside
     * the room; nobody where it shows another.
     */
    public void refresh(String meetingId, Scene scene) {
        if (find(meetingId).filter(stage -> stage.scene() == scene).isPresent()) {
            room.change(meetingId, LiveRoom.Turn::number);
        }
    }

    /** The link by which phones come in or look on; only where the room is open. */
    public Optional<GuestLink> link(Stage stage, Opening opens, String actor) {
        Instant until = stage.openedAt().plus(OPEN_AT_MOST);
        return stage.isOpen() && until.isAfter(clock.instant())
                ? Optional.of(
                        links.live(opens, stage.meeting())
                                .orElseGet(() -> links.issue(opens, stage.meeting(), until, actor)))
                : Optional.empty();
    }

    private static Optional<MeetingRoomRecord> row(DSLContext sql, String meetingId) {
        return sql.selectFrom(MEETING_ROOM)
                .where(MEETING_ROOM.MEETING_ID.eq(meetingId))
                .fetchOptional();
    }

    private static Stage toStage(MeetingRoomRecord row) {
        return new Stage(
                row.getMeetingId(),
                Instant.ofEpochMilli(row.getOpenedAt()),
                Optional.ofNullable(row.getClosedAt()).map(Instant::ofEpochMilli),
                row.getPin(),
                Scene.find(row.getScene()).orElse(Scene.WELCOME),
                row.getSceneOf());
    }
}
