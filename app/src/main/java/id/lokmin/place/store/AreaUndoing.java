package id.lokmin.place.store;

import static id.lokmin.schema.Tables.PLACE;
import static id.lokmin.schema.Tables.PLACE_ALIAS;
import static id.lokmin.schema.Tables.PLACE_VERSION;
import static id.lokmin.schema.Tables.SITE_SERVES;

import id.lokmin.place.Area;
import id.lokmin.place.PlaceUse;
import id.lokmin.schema.tables.records.PlaceLinkChangeRecord;
import id.lokmin.schema.tables.records.PlaceVersionChangeRecord;
import id.lokmin.schema.tables.records.PlaceVersionRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Takes back what one batch did to places: wholly, or not at all with the reason.
 *
 * <p>A place whose only versions came with the batch is left without any, and so is in no picture;
 * its number is never given again.
 */
final class AreaUndoing {

    /** So many of what stands in the way are named; the rest is counted. */
    private static final int NAMED = 5;

    private final DSLContext sql;
    private final PlaceHistory history;
    private final List<PlaceUse> uses;

    AreaUndoing(DSLContext sql, List<PlaceUse> uses) {
        this.sql = sql;
        this.history = new PlaceHistory(sql);
        this.uses = uses;
    }

    void undo(Batch undone, Batch undoing) {
        List<PlaceVersionChangeRecord> versions = history.versions(undone.seq());
        List<PlaceLinkChangeRecord> links = history.links(undone.seq());
        if (history.isUndone(undone.seq())) {
            throw Refusal.because(Problem.BATCH_UNDONE_ALREADY, undone.source());
        }
        if (versions.isEmpty()
                && links.isEmpty()
                && sql.fetchExists(PLACE_VERSION, PLACE_VERSION.BATCH.eq(undone.seq()))) {
            // Brought before changes of places were noted.
            throw Refusal.because(Problem.BATCH_NOT_UNDOABLE, undone.source());
        }
        refuseWhatChangedSince(versions, undone.seq());
        refuseWhatIsUsed(undone.seq());
        versions.forEach(this::back);
        links.forEach(link -> back(link, undone.seq()));
        history.undone(undone.seq(), undoing.seq());
    }

    private void refuseWhatChangedSince(List<PlaceVersionChangeRecord> versions, int batch) {
        Set<String> changed = new TreeSet<>();
        for (PlaceVersionChangeRecord change : versions) {
            PlaceVersionRecord now =
                    sql.selectFrom(PLACE_VERSION).where(version(change)).fetchOne();
            if (now == null) {
                changed.add(change.getName());
            } else if (now.getBatch() != batch) {
                changed.add(now.getName());
            }
        }
        if (!changed.isEmpty()) {
            throw Refusal.because(Problem.AREA_CHANGED_SINCE, named(List.copyOf(changed)));
        }
    }

    /** Places that came with the batch go; nothing may lie in them, be served or be counted. */
    private void refuseWhatIsUsed(int batch) {
        Map<Integer, Area> going = new TreeMap<>();
        for (Area area : new PlaceRows(sql).areas()) {
            if (sql.fetchExists(PLACE, PLACE.SEQ.eq(area.seq()).and(PLACE.BATCH.eq(batch)))) {
                going.put(area.seq(), area);
            }
        }
        if (going.isEmpty()) {
            return;
        }
        Set<Integer> used = new HashSet<>();
        used.addAll(
                sql.select(PLACE_VERSION.PARENT)
                        .from(PLACE_VERSION)
                        .where(PLACE_VERSION.PARENT.in(going.keySet()))
                        .and(PLACE_VERSION.PLACE.notIn(going.keySet()))
                        .fetch(PLACE_VERSION.PARENT, Integer.class));
        used.addAll(
                sql.select(SITE_SERVES.PLACE)
                        .from(SITE_SERVES)
                        .where(SITE_SERVES.PLACE.in(going.keySet()))
                        .and(SITE_SERVES.BATCH.ne(batch))
                        .fetch(SITE_SERVES.PLACE));
        Map<Integer, Map<PlaceUse.Kind, Integer>> counted = UseCounts.always(uses, going.values());
        used.addAll(counted.keySet());
        used.removeIf(Objects::isNull);
        if (!used.isEmpty()) {
            throw Refusal.because(
                    Problem.AREA_STILL_USED,
                    named(
                            used.stream()
                                    .map(seq -> Objects.requireNonNull(going.get(seq)).name())
                                    .sorted()
                                    .toList()),
                    UseCounts.total(counted));
        }
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED ? first : first + ", … (" + names.size() + ")";
    }

    private void back(PlaceVersionChangeRecord change) {
        if (change.getExisted() == 0) {
            sql.deleteFrom(PLACE_VERSION).where(version(change)).execute();
            return;
        }
        sql.update(PLACE_VERSION)
                .set(PLACE_VERSION.VALID_UNTIL, change.getValidUntil())
                .set(PLACE_VERSION.CODE, change.getCode())
                .set(PLACE_VERSION.NAME, change.getName())
                .set(PLACE_VERSION.PARENT, change.getParent())
                .set(PLACE_VERSION.BATCH, change.getBeforeBatch())
                .where(version(change))
                .execute();
    }

    private static Condition version(PlaceVersionChangeRecord change) {
        return PLACE_VERSION
                .PLACE
                .eq(change.getPlace())
                .and(PLACE_VERSION.VALID_FROM.eq(change.getValidFrom()));
    }

    private void back(PlaceLinkChangeRecord change, int batch) {
        boolean came = change.getAdded() == 1;
        if (change.getAlias() != null && came) {
            sql.deleteFrom(PLACE_ALIAS)
                    .where(PLACE_ALIAS.PLACE.eq(change.getPlace()))
                    .and(PLACE_ALIAS.ALIAS.eq(change.getAlias()))
                    .and(PLACE_ALIAS.BATCH.eq(batch))
                    .execute();
        } else if (change.getAlias() != null) {
            sql.insertInto(PLACE_ALIAS)
                    .values(change.getPlace(), change.getAlias(), change.getBeforeBatch())
                    .onConflictDoNothing()
                    .execute();
        } else if (came) {
            sql.deleteFrom(SITE_SERVES)
                    .where(SITE_SERVES.SITE.eq(change.getPlace()))
                    .and(SITE_SERVES.PLACE.eq(change.getServed()))
                    .and(SITE_SERVES.BATCH.eq(batch))
                    .execute();
        } else {
            sql.insertInto(SITE_SERVES)
                    .values(change.getPlace(), change.getServed(), change.getBeforeBatch())
                    .onConflictDoNothing()
                    .execute();
        }
    }
}
