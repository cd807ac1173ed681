package id.lokmin.register.store;

import static id.lokmin.schema.Tables.REGISTER_CHANGE;
import static id.lokmin.schema.Tables.REGISTER_REVISION;

import id.lokmin.register.identity.Seal;
import id.lokmin.schema.tables.records.RegisterChangeRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The history of the register: what each row was before a batch changed it or took it back. */
final class Changes {

    /** Which table a change speaks of; the number is stored. */
    enum Kind {
        CHILD(1),
        MEASUREMENT(2),
        DOSE(3);

        final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    /** One change as stored, opened. */
    record Change(int rowSeq, int beforeBatch, Optional<String> before) {}

    /** Who makes the changes, when (milliseconds since 1970), and whether to take a batch back. */
    record By(String actor, long at, boolean undoing) {}

    private final DSLContext sql;
    private final Seal seal;
    private final By by;
    private final List<RegisterChangeRecord> pending = new ArrayList<>();
    private int lastSeq;

    Changes(DSLContext sql, Seal seal, By by) {
        this.by = by;
        this.sql = sql;
        this.seal = seal;
        this.lastSeq =
                sql.select(DSL.coalesce(DSL.max(REGISTER_CHANGE.SEQ), 0))
                        .from(REGISTER_CHANGE)
                        .fetchSingle()
                        .value1();
    }

    /** Notes one change; written with the others by {@link #write}. */
    void note(
            Kind kind,
            int rowSeq,
            int batch,
            int beforeBatch,
            Optional<String> before,
            Optional<String> after) {
        RegisterChangeRecord row = new RegisterChangeRecord();
        row.setSeq(++lastSeq);
        row.setKind(kind.number);
        row.setRowSeq(rowSeq);
        row.setBatch(batch);
        row.setBeforeBatch(beforeBatch);
        row.setBeforeText(before.map(seal::seal).orElse(null));
        row.setAfterText(after.map(seal::seal).orElse(null));
        row.setActor(by.actor());
        row.setMadeAt(by.at());
        row.setUndoing(by.undoing() ? 1 : 0);
        pending.add(row);
    }

    void write() {
        ManyRows.insert(sql, REGISTER_CHANGE, pending);
        pending.clear();
    }

    /** What a batch changed in one table, latest first. */
    List<Change> of(Kind kind, int batch) {
        return sql.select(
                        REGISTER_CHANGE.ROW_SEQ,
                        REGISTER_CHANGE.BEFORE_BATCH,
                        REGISTER_CHANGE.BEFORE_TEXT)
                .from(REGISTER_CHANGE)
                .where(REGISTER_CHANGE.KIND.eq(kind.number))
                .and(REGISTER_CHANGE.BATCH.eq(batch))
                .and(REGISTER_CHANGE.UNDOING.eq(0))
                .orderBy(REGISTER_CHANGE.SEQ.desc())
                .fetch(row ->
                        new Change(
                                row.value1(),
                                row.value2(),
                                Optional.ofNullable(row.value3()).map(seal::open)));
    }

    /** The rows of one table that a later batch changed after this one had written them. */
    Set<Integer> builtOn(Kind kind, int batch) {
        return new HashSet<>(
                sql.selectDistinct(REGISTER_CHANGE.ROW_SEQ)
                        .from(REGISTER_CHANGE)
                        .where(REGISTER_CHANGE.KIND.eq(kind.number))
                        .and(REGISTER_CHANGE.BEFORE_BATCH.eq(batch))
                        .and(REGISTER_CHANGE.UNDOING.eq(0))
                        .fetch(REGISTER_CHANGE.ROW_SEQ));
    }

    /** Counts the register's revision up; in the same transaction as what it stands for. */
    static void bumpRevision(DSLContext sql) {
        int there =
                sql.update(REGISTER_REVISION)
                        .set(REGISTER_REVISION.REVISION, REGISTER_REVISION.REVISION.plus(1))
                        .execute();
        if (there == 0) {
            sql.insertInto(REGISTER_REVISION)
                    .set(REGISTER_REVISION.ONE, 1)
                    .set(REGISTER_REVISION.REVISION, 1L)
                    .execute();
        }
    }

    static long revision(DSLContext sql) {
        return sql.select(REGISTER_REVISION.REVISION)
                .from(REGISTER_REVISION)
                .fetchOptional(REGISTER_REVISION.REVISION)
                .orElse(0L);
    }
}
