package id.lokmin.followup.store;

import static id.lokmin.schema.Tables.PROMISE;
import static id.lokmin.schema.Tables.PROMISE_CHANGE;
import static id.lokmin.schema.Tables.PROMISE_PLACE;

import id.lokmin.access.Audit;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.PromiseReceipt;
import id.lokmin.followup.Promises;
import id.lokmin.schema.tables.records.PromiseRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.ChangeLog.Change;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Storage;
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

/**
 * All promises, in the tables {@code promise}, {@code promise_place} and {@code promise_change}.
 */
final class StoredPromises implements Promises {

    /** The places of a promise, which lie in a table of their own, in its history. */
    private static final String PLACE = "place";

    private final Storage storage;
    private final Audit audit;
    private final ChangeLog changes;

    StoredPromises(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.changes = new ChangeLog(PROMISE_CHANGE, clock);
    }

    @Override
    public PromiseReceipt accept(Batch batch, Origin origin, List<PromiseEntry> entries) {
        return storage.writeApart(sql -> {
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
                } else if (known.get().getRemovedBatch() != null) {
                    bringBack(sql, batch, known.get(), entry);
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
        row.setCreatedBatch(batch.seq());
        row.store();
        place(sql, row.getId(), entry.placeCodes());
    }

    /** A promise that was taken back and is told again. */
    private void bringBack(DSLContext sql, Batch batch, PromiseRecord row, PromiseEntry entry) {
        changes.note(sql, batch, row.getId(), "promise", "", entry.activity());
        change(sql, batch, row, entry);
        row.setBatch(batch.seq());
        row.setCreatedBatch(batch.seq());
        row.setRemovedBatch(null);
        row.store();
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
        int differing = 0;
        for (Field<?> field : row.fields()) {
            // jOOQ's copy has no identity yet.
            boolean compared = !field.equals(PROMISE.ID);
            if (compared && !Objects.equals(before.get(field), row.get(field))) {
                changes.note(
                        sql,
                        batch,
                        row.getId(),
                        field.getName(),
                        before.get(field),
                        row.get(field));
                differing++;
            }
        }
        List<String> places = places(sql, row.getId());
        if (!places.equals(entry.placeCodes())) {
            changes.note(
                    sql,
                    batch,
                    row.getId(),
                    PLACE,
                    String.join(", ", places),
                    String.join(", ", entry.placeCodes()));
            place(sql, row.getId(), entry.placeCodes());
            differing++;
        }
        if (differing > 0) {
            row.setBatch(batch.seq());
            row.store();
        }
        return differing > 0;
    }

    @Override
    public Promise add(Batch batch, Origin origin, PromiseEntry entry) {
        return storage.writeApart(sql -> {
            int last =
                    sql.select(DSL.coalesce(DSL.max(PROMISE.PROMISE_NO), 0))
                            .from(PROMISE)
                            .where(of(origin))
                            .fetchSingle()
                            .value1();
            accept(batch, origin, List.of(entry.numbered(last + 1)));
            return list(origin).getLast();
        });
    }

    @Override
    public Promise rewrite(Batch batch, String id, PromiseEntry entry) {
        return storage.writeApart(sql -> {
            PromiseRecord row = sql.fetchSingle(PROMISE, PROMISE.ID.eq(id));
            Promise known = PromiseRow.read(row, places(sql, id));
            PromiseEntry says = entry.numbered(known.says().number()).with(known.says().progress());
            if (change(sql, batch, row, says)) {
                audit.record(batch.actor(), "followup.rewrite", id, "");
            }
            return new Promise(id, known.origin(), says);
        });
    }

    @Override
    public Promise report(Batch batch, String id, Progress progress) {
        return storage.writeApart(sql -> {
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
                    .and(PROMISE.REMOVED_BATCH.isNull())
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
    public List<FieldChange> history(String id) {
        return storage.read(sql -> changes.history(sql, id));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return storage.writeApart(sql -> {
            int kept = remove(sql, undone, undoing);
            for (var thing : changes.of(sql, undone).entrySet()) {
                PromiseRecord row = sql.fetchSingle(PROMISE, PROMISE.ID.eq(thing.getKey()));
                if (!isOf(undone, row)) {
                    kept += takeBack(sql, undoing, row, thing.getValue()) ? 0 : 1;
                }
            }
            return kept;
        });
    }

    private static boolean isOf(Batch batch, PromiseRecord row) {
        return Objects.equals(row.getCreatedBatch(), batch.seq());
    }

    /** Takes away what a batch brought; answers how many stay because they were changed later. */
    private int remove(DSLContext sql, Batch undone, Batch undoing) {
        int kept = 0;
        for (PromiseRecord row :
                sql.fetch(
                        PROMISE,
                        PROMISE.CREATED_BATCH
                                .eq(undone.seq())
                                .and(PROMISE.REMOVED_BATCH.isNull()))) {
            if (changes.isChangedAfter(sql, undone, row.getId())) {
                kept++;
            } else {
                row.setRemovedBatch(undoing.seq());
                row.store();
                changes.note(sql, undoing, row.getId(), "promise", row.getActivity(), "");
            }
        }
        return kept;
    }

    /** Puts back each field that still holds what was made of it; tells whether all did. */
    private boolean takeBack(
            DSLContext sql, Batch undoing, PromiseRecord row, Map<String, Change> fields) {
        boolean all = true;
        boolean any = false;
        for (var change : fields.entrySet()) {
            String name = change.getKey();
            String was = change.getValue().was();
            String now = now(sql, row, name);
            if (!now.equals(change.getValue().became())) {
                all = false;
            } else if (!now.equals(was)) {
                if (name.equals(PLACE)) {
                    place(sql, row.getId(), was.isEmpty() ? List.of() : List.of(was.split(", ")));
                } else {
                    PromiseRow.put(row, name, was);
                }
                changes.note(sql, undoing, row.getId(), name, now, was);
                any = true;
            }
        }
        if (any) {
            row.setBatch(undoing.seq());
            row.store();
        }
        return all;
    }

    private static String now(DSLContext sql, PromiseRecord row, String field) {
        return field.equals(PLACE)
                ? String.join(", ", places(sql, row.getId()))
                : ChangeLog.text(row.get(field));
    }
}
