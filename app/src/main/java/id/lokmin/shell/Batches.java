package id.lokmin.shell;

import static id.lokmin.schema.Tables.BATCH;

import id.lokmin.schema.tables.records.BatchRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;

/** All batches ever made, undone ones too. */
public final class Batches {

    private final Storage storage;
    private final InstantSource clock;

    public Batches(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /**
     * A new batch. Begin it in the same write as what it brings, so that both are stored or none.
     */
    public Batch begin(String source, String actor) {
        return storage.writeApart(sql -> {
            int seq =
                    1
                            + sql.fetchSingle(
                                            DSL.select(DSL.coalesce(DSL.max(BATCH.SEQ), 0))
                                                    .from(BATCH))
                                    .value1();
            Batch batch =
                    new Batch(
                            seq,
                            Ids.next(clock),
                            source,
                            actor,
                            Instant.ofEpochMilli(clock.millis()));
            sql.insertInto(BATCH, BATCH.SEQ, BATCH.ID, BATCH.SOURCE, BATCH.ACTOR, BATCH.MADE_AT)
                    .values(seq, batch.id(), source, actor, batch.at().toEpochMilli())
                    .execute();
            return batch;
        });
    }

    public Optional<Batch> find(String id) {
        return storage.read(sql ->
                sql.selectFrom(BATCH).where(BATCH.ID.eq(id)).fetchOptional(Batches::toBatch));
    }

    /** Those with these numbers, by number. */
    public Map<Integer, Batch> numbered(Collection<Integer> seqs) {
        return storage.read(sql ->
                sql.selectFrom(BATCH).where(BATCH.SEQ.in(seqs)).fetch(Batches::toBatch).stream()
                        .collect(Collectors.toMap(Batch::seq, batch -> batch)));
    }

    /** All, oldest first. */
    public List<Batch> list() {
        return storage.read(
                sql -> sql.selectFrom(BATCH).orderBy(BATCH.SEQ).fetch(Batches::toBatch));
    }

    private static Batch toBatch(BatchRecord row) {
        return new Batch(
                row.getSeq(),
                row.getId(),
                row.getSource(),
                row.getActor(),
                Instant.ofEpochMilli(row.getMadeAt()));
    }
}
