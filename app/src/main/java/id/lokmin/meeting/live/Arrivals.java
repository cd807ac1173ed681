package id.lokmin.meeting.live;

import static id.lokmin.schema.Tables.ARRIVAL;
import static id.lokmin.schema.Tables.ARRIVAL_CHANGE;

import id.lokmin.access.Audit;
import id.lokmin.schema.tables.records.ArrivalRecord;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Who came to a meeting.
 *
 * <p>A phone arrives once: what it keeps as its own is told with every send, and a second send from
 * it corrects the first. What was there before is kept; who is taken off the list can be put back.
 */
@Component
public class Arrivals {

    private static final List<Field<?>> TOLD =
            List.of(
                    ARRIVAL.FULL_NAME,
                    ARRIVAL.POSITION,
                    ARRIVAL.SECTOR,
                    ARRIVAL.STANDING_FOR,
                    ARRIVAL.STROKE,
                    ARRIVAL.REMOVED);

    private final LiveRoom room;
    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    public Arrivals(LiveRoom room, Storage storage, Audit audit, InstantSource clock) {
        this.room = room;
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody who came, in the order they did. */
    public List<Arrival> list(String meetingId) {
        return storage.read(sql ->
                sql.selectFrom(ARRIVAL)
                        .where(ARRIVAL.MEETING_ID.eq(meetingId))
                        .and(ARRIVAL.REMOVED.eq(0))
                        .orderBy(ARRIVAL.ARRIVED_AT, ARRIVAL.ID)
                        .fetch(Arrivals::toArrival));
    }

    /** How many came. */
    public int count(String meetingId) {
        return storage.read(sql ->
                sql.fetchCount(
                        ARRIVAL, ARRIVAL.MEETING_ID.eq(meetingId).and(ARRIVAL.REMOVED.eq(0))));
    }

    /** How many came, by sector, the first to come first. */
    public Map<String, Integer> bySector(String meetingId) {
        return storage.read(sql -> {
            Map<String, Integer> came = new LinkedHashMap<>();
            sql.select(ARRIVAL.SECTOR, DSL.count())
                    .from(ARRIVAL)
                    .where(ARRIVAL.MEETING_ID.eq(meetingId))
                    .and(ARRIVAL.REMOVED.eq(0))
                    .groupBy(ARRIVAL.SECTOR)
                    .orderBy(DSL.min(ARRIVAL.ARRIVED_AT), ARRIVAL.SECTOR)
                    .forEach(row -> came.put(row.value1(), row.value2()));
            return came;
        });
    }

    /** Somebody on the list. */
    public Optional<Arrival> find(String id) {
        return live(ARRIVAL.ID.eq(id));
    }

    /** Whoever arrived by a phone, known by what it keeps. */
    public Optional<Arrival> find(String meetingId, String device) {
        return live(ARRIVAL.MEETING_ID.eq(meetingId).and(ARRIVAL.DEVICE.eq(hash(device))));
    }

    private Optional<Arrival> live(Condition which) {
        return storage.read(sql ->
                sql.selectFrom(ARRIVAL)
                        .where(which)
                        .and(ARRIVAL.REMOVED.eq(0))
                        .fetchOptional(Arrivals::toArrival));
    }

    /** What was corrected, oldest first; the fields are the columns of {@code arrival}. */
    public List<FieldChange> history(String id) {
        return storage.read(sql ->
                sql.selectFrom(ARRIVAL_CHANGE)
                        .where(ARRIVAL_CHANGE.ARRIVAL_ID.eq(id))
                        .orderBy(ARRIVAL_CHANGE.CHANGE_NO)
                        .fetch(row ->
                                new FieldChange(
                                        Instant.ofEpochMilli(row.getAt()),
                                        row.getActor(),
                                        row.getField(),
                                        row.getWas(),
                                        row.getBecame())));
    }

    /**
     * Somebody arrives by a phone, or corrects what that phone said before.
     *
     * @param device a secret that the phone keeps; stored is only its hash
     */
    public Arrival arrive(String meetingId, String device, ArrivalEntry entry, String actor) {
        String hash = hash(device);
        return room.change(
                meetingId,
                turn -> {
                    Optional<ArrivalRecord> known =
                            turn.sql()
                                    .selectFrom(ARRIVAL)
                                    .where(ARRIVAL.MEETING_ID.eq(meetingId))
                                    .and(ARRIVAL.DEVICE.eq(hash))
                                    .fetchOptional();
                    if (known.isPresent()) {
                        return correct(known.get(), entry, actor, turn);
                    }
                    ArrivalRecord row = begun(meetingId, ArrivalWay.PHONE, entry, actor, turn);
                    row.setDevice(hash);
                    row.insert();
                    return toArrival(row);
                });
    }

    /** A member of staff notes that somebody came. */
    public Arrival note(String meetingId, ArrivalWay way, ArrivalEntry entry, String actor) {
        return room.change(meetingId, turn -> inserted(meetingId, way, entry, actor, turn));
    }

    /** Those who signed the printed list are ticked, all in one transaction. */
    public List<Arrival> tick(String meetingId, List<ArrivalEntry> entries, String actor) {
        return room.change(
                meetingId,
                turn ->
                        entries.stream()
                                .map(entry ->
                                        inserted(meetingId, ArrivalWay.PAPER, entry, actor, turn))
                                .toList());
    }

    private Arrival inserted(
            String meetingId,
            ArrivalWay way,
            ArrivalEntry entry,
            String actor,
            LiveRoom.Turn turn) {
        ArrivalRecord row = begun(meetingId, way, entry, actor, turn);
        row.insert();
        return toArrival(row);
    }

    private ArrivalRecord begun(
            String meetingId,
            ArrivalWay way,
            ArrivalEntry entry,
            String actor,
            LiveRoom.Turn turn) {
        ArrivalRecord row = turn.sql().newRecord(ARRIVAL);
        row.setId(Ids.next(clock));
        row.setMeetingId(meetingId);
        row.setWay(way.code());
        row.setArrivedAt(clock.millis());
        row.setNotedBy(actor);
        write(row, entry);
        keep(row, actor, turn);
        audit.record(actor, "arrival.note", row.getId(), way.code());
        return row;
    }

    /**
     * Corrects what is noted of somebody. A signature stays where the correction brings none.
     *
     * @return empty where nobody of that id is on the list
     */
    public Optional<Arrival> correct(String id, ArrivalEntry entry, String actor) {
        return find(id).map(known ->
                room.change(
                        known.meeting(), turn -> correct(row(turn.sql(), id), entry, actor, turn)));
    }

    private Arrival correct(
            ArrivalRecord row, ArrivalEntry entry, String actor, LiveRoom.Turn turn) {
        ArrivalRecord before = row.copy();
        write(row, entry);
        if (entry.signature().isEmpty()) {
            row.setStroke(before.getStroke());
        }
        return store(row, before, actor, "arrival.correct", turn);
    }

    /** Takes somebody off the list; what was noted stays, marked. */
    public void remove(String id, String actor) {
        mark(id, true, actor);
    }

    /** Puts somebody back on the list. */
    public void restore(String id, String actor) {
        mark(id, false, actor);
    }

    private void mark(String id, boolean removed, String actor) {
        Optional<String> meetingId =
                storage.read(sql ->
                        sql.select(ARRIVAL.MEETING_ID)
                                .from(ARRIVAL)
                                .where(ARRIVAL.ID.eq(id))
                                .fetchOptional(ARRIVAL.MEETING_ID));
        if (meetingId.isPresent()) {
            room.change(
                    meetingId.get(),
                    turn -> {
                        ArrivalRecord row = row(turn.sql(), id);
                        ArrivalRecord before = row.copy();
                        row.setRemoved(removed ? 1 : 0);
                        String act = removed ? "arrival.remove" : "arrival.restore";
                        return store(row, before, actor, act, turn);
                    });
        }
    }

    private Arrival store(
            ArrivalRecord row, ArrivalRecord before, String actor, String act, LiveRoom.Turn turn) {
        int noted =
                turn.sql().fetchCount(ARRIVAL_CHANGE, ARRIVAL_CHANGE.ARRIVAL_ID.eq(row.getId()));
        int number = noted;
        for (Field<?> field : TOLD) {
            String was = ChangeLog.text(before.get(field));
            String became = ChangeLog.text(row.get(field));
            if (!was.equals(became)) {
                turn.sql()
                        .insertInto(ARRIVAL_CHANGE)
                        .set(ARRIVAL_CHANGE.ARRIVAL_ID, row.getId())
                        .set(ARRIVAL_CHANGE.CHANGE_NO, ++number)
                        .set(ARRIVAL_CHANGE.AT, clock.millis())
                        .set(ARRIVAL_CHANGE.ACTOR, actor)
                        .set(ARRIVAL_CHANGE.FIELD, field.getName())
                        .set(ARRIVAL_CHANGE.WAS, was)
                        .set(ARRIVAL_CHANGE.BECAME, became)
                        .execute();
            }
        }
        if (number > noted) {
            keep(row, actor, turn);
            row.update();
            audit.record(actor, act, row.getId(), "");
        }
        return toArrival(row);
    }

    private static void write(ArrivalRecord row, ArrivalEntry entry) {
        row.setFullName(entry.name());
        row.setPosition(entry.position());
        row.setSector(entry.sector());
        row.setStandingFor(entry.standingFor());
        row.setStroke(entry.signature().strokes());
        row.setRemoved(0);
    }

    private void keep(ArrivalRecord row, String actor, LiveRoom.Turn turn) {
        row.setChangedAt(clock.millis());
        row.setChangedBy(actor);
        row.setChangedIn(turn.number());
    }

    private static ArrivalRecord row(DSLContext sql, String id) {
        return sql.selectFrom(ARRIVAL).where(ARRIVAL.ID.eq(id)).fetchSingle();
    }

    private static Arrival toArrival(ArrivalRecord row) {
        return new Arrival(
                row.getId(),
                row.getMeetingId(),
                ArrivalWay.find(row.getWay()).orElse(ArrivalWay.STAFF),
                new ArrivalEntry(
                        row.getFullName(),
                        row.getPosition(),
                        row.getSector(),
                        row.getStandingFor(),
                        new Signature(row.getStroke())),
                Instant.ofEpochMilli(row.getArrivedAt()),
                row.getNotedBy());
    }

    private static String hash(String device) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(device.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
