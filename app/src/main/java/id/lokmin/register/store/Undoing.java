package id.lokmin.register.store;

import static id.lokmin.schema.Tables.CHILD;
import static id.lokmin.schema.Tables.DOSE;
import static id.lokmin.schema.Tables.MEASUREMENT;

import id.lokmin.register.Undone;
import id.lokmin.register.identity.Seal;
import id.lokmin.register.store.Changes.Change;
import id.lokmin.register.store.Changes.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Takes a batch back: what it brought leaves every count, what it changed is again as before.
 *
 * <p>A row that a later batch changed in its turn stays as that one left it. Where the content
 * before came from a batch that was itself taken back, the one before that is looked for, until
 * there is none and the row goes. Children stay as long as a row of another batch speaks of them.
 */
final class Undoing {

    private final DSLContext sql;
    private final Seal seal;
    private final Changes changes;
    private final Set<Integer> undone;
    private int removed;
    private int restored;
    private int kept;

    /**
     * @param undone the batches already taken back
     */
    Undoing(DSLContext sql, Seal seal, Changes changes, Set<Integer> undone) {
        this.sql = sql;
        this.seal = seal;
        this.changes = changes;
        this.undone = undone;
    }

    Undone undo(int batch) {
        MeasurementTable measurements = new MeasurementTable(sql);
        DoseTable doses = new DoseTable(sql);
        undoRows(
                batch,
                new Rows(
                        Kind.MEASUREMENT,
                        MEASUREMENT,
                        MEASUREMENT.SEQ,
                        MEASUREMENT.BATCH,
                        MEASUREMENT.LIVE),
                measurements::restore);
        undoRows(batch, new Rows(Kind.DOSE, DOSE, DOSE.SEQ, DOSE.BATCH, DOSE.LIVE), doses::restore);
        doses.uncover(batch);
        Undone counted = new Undone(removed, restored, kept);
        undoChildren(batch);
        return counted;
    }

    private record Rows(
            Kind kind,
            Table<?> table,
            TableField<?, Integer> seq,
            TableField<?, Integer> batch,
            TableField<?, Integer> live) {}

    private interface Restoring {
        void restore(int seq, int batch, String before);
    }

    private void undoRows(int batch, Rows rows, Restoring restoring) {
        Set<Integer> ours = living(rows, rows.batch().eq(batch));
        Set<Integer> changedSince = changes.builtOn(rows.kind(), batch);
        changedSince.removeAll(ours);
        kept += changedSince.size();
        Set<Integer> seen = new HashSet<>();
        for (Change change : changes.of(rows.kind(), batch)) {
            seen.add(change.rowSeq());
            if (!ours.contains(change.rowSeq())) {
                continue;
            }
            Change last = beforeUndone(rows.kind(), change);
            Optional<String> before = last.before();
            changes.note(rows.kind(), change.rowSeq(), batch, batch, Optional.empty(), before);
            if (before.isPresent()) {
                restoring.restore(change.rowSeq(), last.beforeBatch(), before.get());
                restored++;
            } else {
                kill(rows, change.rowSeq());
                removed++;
            }
        }
        sql.update(rows.table())
                .set(rows.live(), 0)
                .where(rows.batch().eq(batch))
                .and(rows.live().eq(1))
                .execute();
        for (int seq : ours) {
            if (!seen.contains(seq)) {
                changes.note(rows.kind(), seq, batch, batch, Optional.empty(), Optional.empty());
                removed++;
            }
        }
    }

    /** Follows a row's history back past batches that were taken back themselves. */
    private Change beforeUndone(Kind kind, Change change) {
        Change at = change;
        while (at.before().isPresent() && undone.contains(at.beforeBatch())) {
            int seq = at.rowSeq();
            Optional<Change> earlier =
                    changes.of(kind, at.beforeBatch()).stream()
                            .filter(before -> before.rowSeq() == seq)
                            .findFirst();
            if (earlier.isEmpty()) {
                return new Change(seq, at.beforeBatch(), Optional.empty());
            }
            at = earlier.get();
        }
        return at;
    }

    private Set<Integer> living(Rows rows, Condition condition) {
        return new HashSet<>(
                sql.select(rows.seq())
                        .from(rows.table())
                        .where(condition)
                        .and(rows.live().eq(1))
                        .fetch(rows.seq()));
    }

    private void kill(Rows rows, int seq) {
        Field<Integer> live = rows.live();
        sql.update(rows.table()).set(live, 0).where(rows.seq().eq(seq)).execute();
    }

    private void undoChildren(int batch) {
        ChildTable children = new ChildTable(sql, seal);
        Rows rows = new Rows(Kind.CHILD, CHILD, CHILD.SEQ, CHILD.BATCH, CHILD.LIVE);
        Set<Integer> ours = living(rows, CHILD.BATCH.eq(batch));
        for (Change change : changes.of(Kind.CHILD, batch)) {
            if (ours.remove(change.rowSeq())) {
                Change last = beforeUndone(Kind.CHILD, change);
                if (last.before().isPresent()) {
                    String before = last.before().get();
                    children.restore(change.rowSeq(), last.beforeBatch(), Facts.child(before));
                    changes.note(
                            Kind.CHILD,
                            change.rowSeq(),
                            batch,
                            batch,
                            Optional.empty(),
                            Optional.of(before));
                } else {
                    ours.add(change.rowSeq());
                }
            }
        }
        Set<Integer> spokenOf = new HashSet<>();
        for (List<Integer> piece : Cells.pieces(List.copyOf(ours))) {
            spokenOf.addAll(
                    sql.selectDistinct(MEASUREMENT.CHILD)
                            .from(MEASUREMENT)
                            .where(MEASUREMENT.CHILD.in(piece))
                            .and(MEASUREMENT.LIVE.eq(1))
                            .fetch(MEASUREMENT.CHILD));
            spokenOf.addAll(
                    sql.selectDistinct(DOSE.CHILD)
                            .from(DOSE)
                            .where(DOSE.CHILD.in(piece))
                            .and(DOSE.LIVE.eq(1))
                            .fetch(DOSE.CHILD));
        }
        for (int seq : ours) {
            if (!spokenOf.contains(seq)) {
                kill(rows, seq);
            }
        }
    }
}
