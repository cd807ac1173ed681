package id.lokmin.place.store;

import static id.lokmin.schema.Tables.BATCH;
import static id.lokmin.schema.Tables.PLACE_LINK_CHANGE;
import static id.lokmin.schema.Tables.PLACE_UNDONE;
import static id.lokmin.schema.Tables.PLACE_VERSION_CHANGE;

import id.lokmin.schema.tables.records.PlaceLinkChangeRecord;
import id.lokmin.schema.tables.records.PlaceVersionChangeRecord;
import id.lokmin.schema.tables.records.PlaceVersionRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What rows of places were before each batch, so that it can be taken back. */
final class PlaceHistory {

    private final DSLContext sql;

    PlaceHistory(DSLContext sql) {
        this.sql = sql;
    }

    void versionMade(int place, String from, int batch) {
        PlaceVersionChangeRecord row = version(place, from, batch);
        row.setExisted(0);
        row.setCode("");
        row.setName("");
        row.setBeforeBatch(0);
        row.insert();
    }

    void versionWas(PlaceVersionRecord before, int batch) {
        PlaceVersionChangeRecord row = version(before.getPlace(), before.getValidFrom(), batch);
        row.setExisted(1);
        row.setValidUntil(before.getValidUntil());
        row.setCode(before.getCode());
        row.setName(before.getName());
        row.setParent(before.getParent());
        row.setBeforeBatch(before.getBatch());
        row.insert();
    }

    private PlaceVersionChangeRecord version(int place, String from, int batch) {
        PlaceVersionChangeRecord row = sql.newRecord(PLACE_VERSION_CHANGE);
        row.setSeq(next(PLACE_VERSION_CHANGE, PLACE_VERSION_CHANGE.SEQ));
        row.setBatch(batch);
        row.setPlace(place);
        row.setValidFrom(from);
        return row;
    }

    /**
     * A link that came or went.
     *
     * @param beforeBatch the batch that had brought one that went; 0 for one that came
     */
    void link(
            int place,
            @Nullable String alias,
            @Nullable Integer served,
            boolean added,
            int beforeBatch,
            int batch) {
        PlaceLinkChangeRecord row = sql.newRecord(PLACE_LINK_CHANGE);
        row.setSeq(next(PLACE_LINK_CHANGE, PLACE_LINK_CHANGE.SEQ));
        row.setBatch(batch);
        row.setPlace(place);
        row.setAlias(alias);
        row.setServed(served);
        row.setAdded(added ? 1 : 0);
        row.setBeforeBatch(beforeBatch);
        row.insert();
    }

    private int next(Table<?> table, Field<Integer> seq) {
        return 1 + sql.fetchSingle(DSL.select(DSL.coalesce(DSL.max(seq), 0)).from(table)).value1();
    }

    /** What a batch did to versions, the last first. */
    List<PlaceVersionChangeRecord> versions(int batch) {
        return sql.selectFrom(PLACE_VERSION_CHANGE)
                .where(PLACE_VERSION_CHANGE.BATCH.eq(batch))
                .orderBy(PLACE_VERSION_CHANGE.SEQ.desc())
                .fetch();
    }

    /** What a batch did to other names and served neighbourhoods, the last first. */
    List<PlaceLinkChangeRecord> links(int batch) {
        return sql.selectFrom(PLACE_LINK_CHANGE)
                .where(PLACE_LINK_CHANGE.BATCH.eq(batch))
                .orderBy(PLACE_LINK_CHANGE.SEQ.desc())
                .fetch();
    }

    boolean isUndone(int batch) {
        return sql.fetchExists(PLACE_UNDONE, PLACE_UNDONE.BATCH.eq(batch));
    }

    void undone(int batch, int undoing) {
        sql.insertInto(PLACE_UNDONE).values(batch, undoing).execute();
    }

    /** Identities of batches that changed something and stand, the newest first. */
    List<String> standing(int most) {
        return sql.select(BATCH.ID)
                .from(BATCH)
                .where(
                        BATCH.SEQ.in(
                                DSL.select(PLACE_VERSION_CHANGE.BATCH)
                                        .from(PLACE_VERSION_CHANGE)
                                        .union(
                                                DSL.select(PLACE_LINK_CHANGE.BATCH)
                                                        .from(PLACE_LINK_CHANGE))))
                .and(BATCH.SEQ.notIn(DSL.select(PLACE_UNDONE.BATCH).from(PLACE_UNDONE)))
                .orderBy(BATCH.SEQ.desc())
                .limit(most)
                .fetch(BATCH.ID);
    }
}
