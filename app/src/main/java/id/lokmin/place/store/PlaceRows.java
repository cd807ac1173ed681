package id.lokmin.place.store;

import static id.lokmin.schema.Tables.PLACE;
import static id.lokmin.schema.Tables.PLACE_ALIAS;
import static id.lokmin.schema.Tables.PLACE_VERSION;
import static id.lokmin.schema.Tables.SITE_SERVES;

import id.lokmin.engine.place.Level;
import id.lokmin.place.Area;
import id.lokmin.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads and writes single rows of the place tables. */
final class PlaceRows {

    private final DSLContext sql;
    private final PlaceHistory history;

    PlaceRows(DSLContext sql) {
        this.sql = sql;
        this.history = new PlaceHistory(sql);
    }

    List<Area> areas() {
        return sql.select(
                        PLACE.SEQ,
                        PLACE.LEVEL,
                        PLACE_VERSION.CODE,
                        PLACE_VERSION.NAME,
                        PLACE_VERSION.PARENT,
                        PLACE_VERSION.VALID_FROM,
                        PLACE_VERSION.VALID_UNTIL)
                .from(PLACE_VERSION)
                .join(PLACE)
                .on(PLACE.SEQ.eq(PLACE_VERSION.PLACE))
                .orderBy(PLACE_VERSION.CODE, PLACE_VERSION.VALID_FROM)
                .fetch(PlaceRows::toArea);
    }

    private static Area toArea(
            Record7<Integer, String, String, String, @Nullable Integer, String, @Nullable String>
                    row) {
        Integer parent = row.value5();
        return new Area(
                row.value1(),
                Level.parse(row.value2()),
                row.value3(),
                row.value4(),
                parent == null ? OptionalInt.empty() : OptionalInt.of(parent),
                LocalDate.parse(row.value6()),
                Optional.ofNullable(row.value7()).map(LocalDate::parse));
    }

    Map<Integer, List<String>> aliases() {
        return sql.select(PLACE_ALIAS.PLACE, PLACE_ALIAS.ALIAS)
                .from(PLACE_ALIAS)
                .orderBy(PLACE_ALIAS.PLACE, PLACE_ALIAS.ALIAS)
                .fetchGroups(PLACE_ALIAS.PLACE, PLACE_ALIAS.ALIAS);
    }

    Map<Integer, List<Integer>> served() {
        return sql.select(SITE_SERVES.SITE, SITE_SERVES.PLACE)
                .from(SITE_SERVES)
                .orderBy(SITE_SERVES.SITE, SITE_SERVES.PLACE)
                .fetchGroups(SITE_SERVES.SITE, SITE_SERVES.PLACE);
    }

    int addPlace(Level level, int batch) {
        int seq =
                1
                        + sql.fetchSingle(
                                        DSL.select(DSL.coalesce(DSL.max(PLACE.SEQ), 0)).from(PLACE))
                                .value1();
        sql.insertInto(PLACE).values(seq, Ids.next(), level.code(), batch).execute();
        return seq;
    }

    void addVersion(Area area, int batch) {
        sql.insertInto(PLACE_VERSION)
                .values(
                        area.seq(),
                        area.from().toString(),
                        day(area.until()),
                        area.code(),
                        area.name(),
                        parent(area),
                        batch)
                .execute();
        history.versionMade(area.seq(), area.from().toString(), batch);
    }

    /** Writes over the version that began on the same day. */
    void correctVersion(Area area, int batch) {
        sql.selectFrom(PLACE_VERSION)
                .where(PLACE_VERSION.PLACE.eq(area.seq()))
                .and(PLACE_VERSION.VALID_FROM.eq(area.from().toString()))
                .forEach(before -> history.versionWas(before, batch));
        sql.update(PLACE_VERSION)
                .set(PLACE_VERSION.VALID_UNTIL, day(area.until()))
                .set(PLACE_VERSION.CODE, area.code())
                .set(PLACE_VERSION.NAME, area.name())
                .set(PLACE_VERSION.PARENT, parent(area))
                .set(PLACE_VERSION.BATCH, batch)
                .where(PLACE_VERSION.PLACE.eq(area.seq()))
                .and(PLACE_VERSION.VALID_FROM.eq(area.from().toString()))
                .execute();
    }

    /** Adds another name; false where it is known already. */
    boolean addAlias(int place, String alias, int batch) {
        boolean isNew =
                sql.insertInto(PLACE_ALIAS)
                                .values(place, alias, batch)
                                .onConflictDoNothing()
                                .execute()
                        > 0;
        if (isNew) {
            history.link(place, alias, null, true, 0, batch);
        }
        return isNew;
    }

    void removeAlias(int place, String alias, int batch) {
        Condition which = PLACE_ALIAS.PLACE.eq(place).and(PLACE_ALIAS.ALIAS.eq(alias));
        sql.selectFrom(PLACE_ALIAS)
                .where(which)
                .forEach(row -> history.link(place, alias, null, false, row.getBatch(), batch));
        sql.deleteFrom(PLACE_ALIAS).where(which).execute();
    }

    /** Adds a neighbourhood to a site; false where it is known already. */
    boolean addServed(int site, int place, int batch) {
        boolean isNew =
                sql.insertInto(SITE_SERVES)
                                .values(site, place, batch)
                                .onConflictDoNothing()
                                .execute()
                        > 0;
        if (isNew) {
            history.link(site, null, place, true, 0, batch);
        }
        return isNew;
    }

    void removeServed(int site, int place, int batch) {
        Condition which = SITE_SERVES.SITE.eq(site).and(SITE_SERVES.PLACE.eq(place));
        sql.selectFrom(SITE_SERVES)
                .where(which)
                .forEach(row -> history.link(site, null, place, false, row.getBatch(), batch));
        sql.deleteFrom(SITE_SERVES).where(which).execute();
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static @Nullable Integer parent(Area area) {
        return area.parent().isPresent() ? (Integer) area.parent().getAsInt() : null;
    }
}
