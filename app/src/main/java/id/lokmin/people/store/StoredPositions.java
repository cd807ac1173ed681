package id.lokmin.people.store;

import static id.lokmin.schema.Tables.PEOPLE_POSITION;
import static id.lokmin.schema.Tables.POSITION_HOLDER;

import id.lokmin.access.Audit;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.people.PositionEntry;
import id.lokmin.people.PositionReceipt;
import id.lokmin.people.Positions;
import id.lokmin.schema.tables.records.PeoplePositionRecord;
import id.lokmin.schema.tables.records.PositionHolderRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;

/** All positions, in the tables {@code people_position} and {@code position_holder}. */
final class StoredPositions implements Positions {

    private final Storage storage;
    private final Audit audit;

    StoredPositions(Storage storage, Audit audit) {
        this.storage = storage;
        this.audit = audit;
    }

    private enum Fate {
        ADDED,
        CHANGED,
        SAME
    }

    @Override
    public PositionReceipt accept(Batch batch, List<PositionEntry> entries) {
        return storage.write(sql -> {
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

    private static Fate accept(DSLContext sql, Batch batch, PositionEntry entry) {
        PeoplePositionRecord row =
                sql.fetchOne(PEOPLE_POSITION, PEOPLE_POSITION.TITLE.eq(entry.title()));
        boolean fresh = row == null;
        if (row == null) {
            row = sql.newRecord(PEOPLE_POSITION);
            row.setId(Ids.next());
            row.setTitle(entry.title());
        }
        row.setSector(entry.sector());
        row.setAreaName(entry.areaName());
        if (entry.place().isPresent()) {
            row.setPlace(entry.place().getAsInt());
        }
        row.setSortNo(entry.order());
        row.setNote(entry.note());
        boolean changed = row.modified() && (fresh || !row.original().equals(row));
        if (changed) {
            row.setBatch(batch.seq());
            row.store();
        }
        String id = row.getId();
        boolean seated = entry.holder().map(holder -> seat(sql, batch, id, holder)).orElse(false);
        return fresh ? Fate.ADDED : changed || seated ? Fate.CHANGED : Fate.SAME;
    }

    /** Seats a holder; false where this very one sits there already. */
    private static boolean seat(DSLContext sql, Batch batch, String position, Holder holder) {
        List<PositionHolderRecord> seats =
                sql.selectFrom(POSITION_HOLDER)
                        .where(POSITION_HOLDER.POSITION_ID.eq(position))
                        .orderBy(POSITION_HOLDER.HELD_FROM)
                        .fetch();
        boolean known =
                seats.stream()
                        .map(StoredPositions::toHolder)
                        .anyMatch(sits ->
                                sits.name().equals(holder.name())
                                        && sits.phone().equals(holder.phone())
                                        && sits.from().equals(holder.from())
                                        && (sits.until().equals(holder.until())
                                                || holder.until().isEmpty()));
        if (known) {
            return false;
        }
        for (PositionHolderRecord seat : seats) {
            boolean earlier = seat.getHeldFrom().compareTo(holder.from().toString()) < 0;
            if (earlier && seat.getHeldUntil() == null) {
                seat.setHeldUntil(holder.from().toString());
                seat.setBatch(batch.seq());
                seat.store();
            }
        }
        sql.deleteFrom(POSITION_HOLDER)
                .where(POSITION_HOLDER.POSITION_ID.eq(position))
                .and(POSITION_HOLDER.HELD_FROM.eq(holder.from().toString()))
                .execute();
        sql.insertInto(POSITION_HOLDER)
                .values(
                        position,
                        holder.from().toString(),
                        holder.until().map(LocalDate::toString).orElse(null),
                        holder.name(),
                        holder.phone(),
                        batch.seq())
                .execute();
        return true;
    }

    @Override
    public List<Position> list(LocalDate day) {
        return storage.read(sql ->
                sql.selectFrom(PEOPLE_POSITION)
                        .orderBy(PEOPLE_POSITION.SORT_NO, PEOPLE_POSITION.TITLE)
                        .fetch(row -> toPosition(row, holderOn(sql, row.getId(), day))));
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
        return storage.read(sql ->
                sql.selectFrom(POSITION_HOLDER)
                        .where(POSITION_HOLDER.POSITION_ID.eq(positionId))
                        .orderBy(POSITION_HOLDER.HELD_FROM)
                        .fetch(StoredPositions::toHolder));
    }

    private static Optional<Holder> holderOn(DSLContext sql, String position, LocalDate day) {
        return sql.selectFrom(POSITION_HOLDER)
                .where(POSITION_HOLDER.POSITION_ID.eq(position))
                .and(POSITION_HOLDER.HELD_FROM.le(day.toString()))
                .and(
                        POSITION_HOLDER
                                .HELD_UNTIL
                                .isNull()
                                .or(POSITION_HOLDER.HELD_UNTIL.gt(day.toString())))
                .orderBy(POSITION_HOLDER.HELD_FROM.desc())
                .limit(1)
                .fetchOptional(StoredPositions::toHolder);
    }

    private static Holder toHolder(PositionHolderRecord row) {
        return new Holder(
                row.getFullName(),
                row.getPhone(),
                LocalDate.parse(row.getHeldFrom()),
                Optional.ofNullable(row.getHeldUntil()).map(LocalDate::parse));
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
