package id.lokmin.people.store;

import static id.lokmin.schema.Tables.PEOPLE_POSITION;
import static id.lokmin.schema.Tables.POSITION_CHANGE;

import id.lokmin.access.Audit;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.PositionReceipt;
import id.lokmin.people.Positions;
import id.lokmin.schema.tables.records.PeoplePositionRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.ChangeLog.Change;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * All positions, in the tables {@code people_position}, {@code position_holder}, {@code
 * position_area} and {@code position_change}.
 */
final class StoredPositions implements Positions {

    /** A seat in the history of its position, with the day it was taken. */
    private static final String SEAT = "holder ";

    /** An area in the history of the position that looks after it, with the number of the place. */
    private static final String AREA = "area ";

    private final Storage storage;
    private final Audit audit;
    private final ChangeLog changes;

    StoredPositions(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.changes = new ChangeLog(POSITION_CHANGE, clock);
    }

    private enum Fate {
        ADDED,
        CHANGED,
        SAME
    }

    @Override
    public PositionReceipt accept(Batch batch, List<PositionEntry> entries) {
        return storage.writeApart(sql -> {
            int[] counts = new int[Fate.values().length];
            for (PositionEntry entry : entries) {
                counts[accept(sql, batch, entry).ordinal()]++;
            }
            if (counts[0] + counts[1] > 0) {
                audit.record(
                        batch.actor(),
                        "people.accept",
                        batch.id(),
                        counts[0] + " baru, " + counts[1] + " berubah");
            }
            return new PositionReceipt(counts[0], counts[1], counts[2]);
        });
    }

    private Fate accept(DSLContext sql, Batch batch, PositionEntry entry) {
        PeoplePositionRecord row =
                sql.fetchOne(PEOPLE_POSITION, PEOPLE_POSITION.TITLE.eq(entry.title()));
        boolean fresh = row == null || row.getRemovedBatch() != null;
        if (row == null) {
            row = sql.newRecord(PEOPLE_POSITION);
            row.setId(Ids.next());
            row.setTitle(entry.title());
        }
        row.setSector(entry.sector());
        row.setAreaName(entry.areaName());
        if (entry.place().isPresent()) {
            row.setPlace(entry.place().getAsInt());
        } else if (entry.areaName().isEmpty()) {
            row.setPlace(null);
        }
        row.setSortNo(entry.order());
        row.setNote(entry.note());
        if (fresh) {
            row.setCreatedBatch(batch.seq());
            row.setRemovedBatch(null);
        }
        boolean changed = row.modified() && (fresh || !row.original().equals(row));
        if (changed) {
            if (!fresh) {
                noteFields(sql, batch, row);
            }
            row.setBatch(batch.seq());
            row.store();
        }
        if (fresh) {
            changes.note(sql, batch, row.getId(), "position", "", entry.title());
        }
        String id = row.getId();
        boolean seated = entry.holder().map(holder -> seat(sql, batch, id, holder)).orElse(false);
        return fresh ? Fate.ADDED : changed || seated ? Fate.CHANGED : Fate.SAME;
    }

    private void noteFields(DSLContext sql, Batch batch, PeoplePositionRecord row) {
        for (Field<?> field : row.fields()) {
            if (!Objects.equals(row.original(field), row.get(field))) {
                changes.note(
                        sql,
                        batch,
                        row.getId(),
                        field.getName(),
                        row.original(field),
                        row.get(field));
            }
        }
    }

    /** Seats a holder; false where this very one sits there already. */
    private boolean seat(DSLContext sql, Batch batch, String position, Holder holder) {
        List<Holder> seats = Seats.of(sql, position);
        boolean known =
                seats.stream()
                        .anyMatch(sits ->
                                sits.name().equals(holder.name())
                                        && sits.phone().equals(holder.phone())
                                        && sits.email().equals(holder.email())
                                        && sits.from().equals(holder.from())
                                        && (sits.until().equals(holder.until())
                                                || holder.until().isEmpty()));
        if (known) {
            return false;
        }
        for (Holder seat : seats) {
            if (seat.from().isBefore(holder.from()) && seat.until().isEmpty()) {
                put(
                        sql,
                        batch,
                        position,
                        seat.from(),
                        Optional.of(
                                new Holder(
                                        seat.name(),
                                        seat.phone(),
                                        seat.email(),
                                        seat.from(),
                                        Optional.of(holder.from()))));
            }
        }
        put(sql, batch, position, holder.from(), Optional.of(holder));
        return true;
    }

    /** Leaves a seat as told, and notes what it was. */
    private void put(
            DSLContext sql, Batch batch, String position, LocalDate from, Optional<Holder> holder) {
        String before = Seats.text(Seats.find(sql, position, from));
        Seats.put(sql, batch, position, from, holder);
        changes.note(sql, batch, position, SEAT + from, before, Seats.text(holder));
    }

    @Override
    public boolean lookAfter(Batch batch, String positionId, Set<Integer> places) {
        return storage.writeApart(sql -> {
            Set<Integer> before = LookedAfter.of(sql, positionId);
            Set<Integer> touched = new TreeSet<>(before);
            touched.addAll(places);
            touched.removeIf(place -> before.contains(place) == places.contains(place));
            touched.forEach(place -> put(sql, batch, positionId, place, places.contains(place)));
            if (!touched.isEmpty()) {
                audit.record(batch.actor(), "people.areas", positionId, places.size() + " wilayah");
            }
            return !touched.isEmpty();
        });
    }

    /** Gives an area to a position or takes it away, and notes that. */
    private void put(DSLContext sql, Batch batch, String position, int place, boolean looks) {
        LookedAfter.put(sql, batch, position, place, looks);
        String now = looks ? LookedAfter.YES : "";
        String before = looks ? "" : LookedAfter.YES;
        changes.note(sql, batch, position, AREA + place, before, now);
    }

    @Override
    public Map<String, Set<Integer>> lookedAfter() {
        return storage.read(LookedAfter::all);
    }

    @Override
    public List<FieldChange> history(String positionId) {
        return storage.read(sql -> changes.history(sql, positionId));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return storage.writeApart(sql -> {
            int kept = 0;
            for (var thing : changes.of(sql, undone).entrySet()) {
                PeoplePositionRecord row =
                        sql.fetchSingle(PEOPLE_POSITION, PEOPLE_POSITION.ID.eq(thing.getKey()));
                boolean brought = Objects.equals(row.getCreatedBatch(), undone.seq());
                boolean back =
                        brought
                                ? remove(sql, undone, undoing, row)
                                : takeBack(sql, undoing, row, thing.getValue());
                kept += back ? 0 : 1;
            }
            return kept;
        });
    }

    /** Takes away what a batch brought, unless it was changed later. */
    private boolean remove(DSLContext sql, Batch undone, Batch undoing, PeoplePositionRecord row) {
        if (changes.isChangedAfter(sql, undone, row.getId())) {
            return false;
        }
        for (Holder seat : Seats.of(sql, row.getId())) {
            put(sql, undoing, row.getId(), seat.from(), Optional.empty());
        }
        for (int place : LookedAfter.of(sql, row.getId())) {
            put(sql, undoing, row.getId(), place, false);
        }
        row.setRemovedBatch(undoing.seq());
        row.store();
        changes.note(sql, undoing, row.getId(), "position", row.getTitle(), "");
        return true;
    }

    /** Puts back each field that still holds what was made of it; tells whether all did. */
    private boolean takeBack(
            DSLContext sql, Batch undoing, PeoplePositionRecord row, Map<String, Change> fields) {
        boolean all = true;
        for (var change : fields.entrySet()) {
            String name = change.getKey();
            String was = change.getValue().was();
            String now = now(sql, row, name);
            if (!now.equals(change.getValue().became())) {
                all = false;
            } else if (name.startsWith(SEAT)) {
                LocalDate from = LocalDate.parse(name.substring(SEAT.length()));
                put(sql, undoing, row.getId(), from, Seats.read(from, was));
            } else if (name.startsWith(AREA)) {
                put(sql, undoing, row.getId(), place(name), was.equals(LookedAfter.YES));
            } else {
                changes.note(sql, undoing, row.getId(), name, now, was);
                boolean nothing = name.equals(PEOPLE_POSITION.PLACE.getName()) && was.isEmpty();
                row.fromMap(Collections.singletonMap(name, nothing ? null : was));
                row.setBatch(undoing.seq());
            }
        }
        row.store();
        return all;
    }

    private static int place(String field) {
        return Integer.parseInt(field.substring(AREA.length()));
    }

    private static String now(DSLContext sql, PeoplePositionRecord row, String field) {
        if (field.startsWith(AREA)) {
            return LookedAfter.of(sql, row.getId()).contains(place(field)) ? LookedAfter.YES : "";
        }
        return field.startsWith(SEAT)
                ? Seats.text(
                        Seats.find(
                                sql, row.getId(), LocalDate.parse(field.substring(SEAT.length()))))
                : ChangeLog.text(row.get(field));
    }

    @Override
    public boolean vacate(Batch batch, String positionId, LocalDate day) {
        return storage.writeApart(sql -> {
            Optional<Holder> sitting =
                    Seats.on(sql, positionId, day).filter(holder -> holder.until().isEmpty());
            sitting.ifPresent(holder ->
                    put(
                            sql,
                            batch,
                            positionId,
                            holder.from(),
                            Optional.of(
                                    new Holder(
                                            holder.name(),
                                            holder.phone(),
                                            holder.email(),
                                            holder.from(),
                                            Optional.of(day)))));
            return sitting.isPresent();
        });
    }

    @Override
    public List<Position> list(LocalDate day) {
        return storage.read(sql ->
                sql.selectFrom(PEOPLE_POSITION)
                        .where(PEOPLE_POSITION.REMOVED_BATCH.isNull())
                        .orderBy(PEOPLE_POSITION.SORT_NO, PEOPLE_POSITION.TITLE)
                        .fetch(row -> toPosition(row, Seats.on(sql, row.getId(), day))));
    }

    @Override
    public Optional<Position> find(String title, LocalDate day) {
        return list(day).stream()
                .filter(position -> plain(position.title()).equals(plain(title)))
                .findFirst();
    }

    private static String plain(String title) {
        return title.strip().replaceAll("[\\s\\p{Z}]+", " ").toUpperCase(Locale.ROOT);
    }

    @Override
    public List<Holder> holders(String positionId) {
        return storage.read(sql -> Seats.of(sql, positionId));
    }

    private static Position toPosition(PeoplePositionRecord row, Optional<Holder> holder) {
        Integer place = row.getPlace();
        return new Position(
                row.getId(),
                row.getSortNo(),
                row.getTitle(),
                row.getSector(),
                row.getAreaName(),
                place == null ? OptionalInt.empty() : OptionalInt.of(place),
                row.getNote(),
                holder);
    }
}
