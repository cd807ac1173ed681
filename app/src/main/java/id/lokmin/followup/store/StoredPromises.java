package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.PROMISE;
import static id.lokmin.schema.Tables.PROMISE_CHANGE;
import static id.lokmin.schema.Tables.PROMISE_PLACE;

import id.lokmin.access.Audit;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseChange;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.PromiseReceipt;
import id.lokmin.followup.Promises;
import id.lokmin.schema.tables.records.PromiseRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * All promises, in the tables {@code promise}, {@code promise_place} and {@code promise_change}.
 */
final class StoredPromises implements Promises {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    StoredPromises(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public PromiseReceipt accept(Batch batch, Origin origin, List<PromiseEntry> entries) {
        return storage.write(sql -> {
            int added = 0;
            int changed = 0;
            List<Finding> findings = new ArrayList<>();
            for (PromiseEntry entry : entries) {
                Optional<PromiseRecord> known =
                        sql.fetchOptional(
                                PROMISE, of(origin).and(PROMISE.PROMISE_NO.eq(entry.number())));
                if (known.isEmpty()) {
                    add(sql, batch, origin, entry);
                    added++;
                } else if (change(sql, batch, known.get(), entry)) {
                    changed++;
                }
                for (Problem lacking : entry.lacking()) {
                    findings.add(Finding.of(lacking, "RTL " + entry.number()));
                }
            }
            if (added + changed > 0) {
                audit.record(
                        batch.actor(),
                        "followup.accept",
                        origin.kind() + " " + origin.id(),
                        added + " baru, " + changed + " berubah");
            }
            return new PromiseReceipt(added, changed, entries.size() - added - changed, findings);
        });
    }

    private static Condition of(Origin origin) {
        return PROMISE.ORIGIN_KIND.eq(origin.kind()).and(PROMISE.ORIGIN_ID.eq(origin.id()));
    }

    private static void add(DSLContext sql, Batch batch, Origin origin, PromiseEntry entry) {
        PromiseRecord row = sql.newRecord(PROMISE);
        row.setId(Ids.next());
        row.setOriginKind(origin.kind());
        row.setOriginId(origin.id());
        row.setPromiseNo(entry.number());
        PromiseRow.fill(row, entry);
        row.setBatch(batch.seq());
        row.store();
        place(sql, row.getId(), entry.placeCodes());
    }

    private static void place(DSLContext sql, String id, List<String> codes) {
        sql.deleteFrom(PROMISE_PLACE).where(PROMISE_PLACE.PROMISE_ID.eq(id)).execute();
        for (int i = 0; i < codes.size(); i++) {
            sql.insertInto(PROMISE_PLACE).values(id, i + 1, codes.get(i)).execute();
        }
    }

    /** Brings a promise up to date, noting each field that differs; false where none does. */
    private boolean change(DSLContext sql, Batch batch, PromiseRecord row, PromiseEntry entry) {
        PromiseRecord before = row.copy();
        PromiseRow.fill(row, entry);
        int changes = 0;
        for (Field<?> field : row.fields()) {
            // jOOQ's copy has no identity yet.
            boolean compared = !field.equals(PROMISE.ID);
            if (compared && !Objects.equals(before.get(field), row.get(field))) {
                note(sql, batch, row.getId(), field.getName(), before.get(field), row.get(field));
                changes++;
            }
        }
        List<String> places = places(sql, row.getId());
        if (!places.equals(entry.placeCodes())) {
            note(
                    sql,
                    batch,
                    row.getId(),
                    "place",
                    String.join(", ", places),
                    String.join(", ", entry.placeCodes()));
            place(sql, row.getId(), entry.placeCodes());
            changes++;
        }
        if (changes > 0) {
            row.setBatch(batch.seq());
            row.store();
        }
        return changes > 0;
    }

    private void note(
            DSLContext sql,
            Batch batch,
            String id,
            String field,
            @Nullable Object was,
            @Nullable Object became) {
        int number =
                1
                        + sql.fetchSingle(
                                        DSL.select(
                                                        DSL.coalesce(
                                                                DSL.max(PROMISE_CHANGE.CHANGE_NO),
                                                                0))
                                                .from(PROMISE_CHANGE)
                                                .where(PROMISE_CHANGE.PROMISE_ID.eq(id)))
                                .value1();
        sql.insertInto(PROMISE_CHANGE)
                .values(
                        id,
                        number,
                        clock.millis(),
                        batch.actor(),
                        field,
                        Objects.toString(was, ""),
                        Objects.toString(became, ""),
                        batch.seq())
                .execute();
    }

    @Override
    public Promise report(Batch batch, String id, Progress progress) {
        return storage.write(sql -> {
            PromiseRecord row = sql.fetchSingle(PROMISE, PROMISE.ID.eq(id));
            Promise known = PromiseRow.read(row, places(sql, id));
            PromiseEntry says = known.says().with(progress);
            if (change(sql, batch, row, says)) {
                audit.record(batch.actor(), "followup.report", id, progress.state().label());
            }
            return new Promise(id, known.origin(), says);
        });
    }

    @Override
    public Optional<Promise> find(String id) {
        return select(PROMISE.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Promise> list(Origin origin) {
        return select(of(origin));
    }

    @Override
    public List<Promise> list() {
        return select(DSL.noCondition());
    }

    private List<Promise> select(Condition condition) {
        return storage.read(sql -> {
            Map<String, List<String>> places =
                    sql.select(PROMISE_PLACE.PROMISE_ID, PROMISE_PLACE.PLACE_CODE)
                            .from(PROMISE_PLACE)
                            .orderBy(PROMISE_PLACE.PROMISE_ID, PROMISE_PLACE.SORT_NO)
                            .fetchGroups(PROMISE_PLACE.PROMISE_ID, PROMISE_PLACE.PLACE_CODE);
            return sql.selectFrom(PROMISE)
                    .where(condition)
                    .orderBy(PROMISE.ORIGIN_KIND, PROMISE.ORIGIN_ID, PROMISE.PROMISE_NO)
                    .fetch(row ->
                            PromiseRow.read(row, places.getOrDefault(row.getId(), List.of())));
        });
    }

    private static List<String> places(DSLContext sql, String id) {
        return sql.select(PROMISE_PLACE.PLACE_CODE)
                .from(PROMISE_PLACE)
                .where(PROMISE_PLACE.PROMISE_ID.eq(id))
                .orderBy(PROMISE_PLACE.SORT_NO)
                .fetch(PROMISE_PLACE.PLACE_CODE);
    }

    @Override
    public List<PromiseChange> history(String id) {
        return storage.read(sql ->
                sql.selectFrom(PROMISE_CHANGE)
                        .where(PROMISE_CHANGE.PROMISE_ID.eq(id))
                        .orderBy(PROMISE_CHANGE.CHANGE_NO)
                        .fetch(row ->
                                new PromiseChange(
                                        Instant.ofEpochMilli(row.getAt()),
                                        row.getActor(),
                                        row.getField(),
                                        row.getWas(),
                                        row.getBecame())));
    }
}
