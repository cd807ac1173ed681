package id.lokmin.problem.store;

import static id.lokmin.schema.Tables.PROBLEM_ADDENDUM;

import id.lokmin.access.Audit;
import id.lokmin.problem.ProblemAddenda;
import id.lokmin.problem.ProblemAddendum;
import id.lokmin.schema.tables.records.ProblemAddendumRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** All addenda, in the table {@code problem_addendum}. */
final class StoredAddenda implements ProblemAddenda {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;

    StoredAddenda(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<ProblemAddendum> list(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(PROBLEM_ADDENDUM)
                        .where(PROBLEM_ADDENDUM.MEETING_ID.eq(meeting))
                        .and(PROBLEM_ADDENDUM.REMOVED.eq(ProblemRows.NO))
                        .orderBy(PROBLEM_ADDENDUM.ID)
                        .fetch(StoredAddenda::read));
    }

    @Override
    public ProblemAddendum add(String meeting, String words, String actor) {
        ProblemAddendum added =
                new ProblemAddendum(Ids.next(clock), meeting, words, clock.instant(), actor);
        return storage.writeApart(sql -> {
            sql.insertInto(PROBLEM_ADDENDUM)
                    .set(PROBLEM_ADDENDUM.ID, added.id())
                    .set(PROBLEM_ADDENDUM.MEETING_ID, meeting)
                    .set(PROBLEM_ADDENDUM.WORDS, words)
                    .set(PROBLEM_ADDENDUM.AT, added.at().toEpochMilli())
                    .set(PROBLEM_ADDENDUM.ACTOR, actor)
                    .set(PROBLEM_ADDENDUM.REMOVED, ProblemRows.NO)
                    .execute();
            audit.record(actor, "problem.addendum", meeting, words);
            return added;
        });
    }

    @Override
    public void remove(String meeting, String id, boolean removed, String actor) {
        storage.writeApart(sql -> {
            int changed =
                    sql.update(PROBLEM_ADDENDUM)
                            .set(
                                    PROBLEM_ADDENDUM.REMOVED,
                                    removed ? ProblemRows.YES : ProblemRows.NO)
                            .where(PROBLEM_ADDENDUM.ID.eq(id))
                            .and(PROBLEM_ADDENDUM.MEETING_ID.eq(meeting))
                            .execute();
            if (changed > 0) {
                audit.record(
                        actor,
                        removed ? "problem.addendum.remove" : "problem.addendum.restore",
                        meeting,
                        id);
            }
            return changed;
        });
    }

    private static ProblemAddendum read(ProblemAddendumRecord row) {
        return new ProblemAddendum(
                row.getId(),
                row.getMeetingId(),
                row.getWords(),
                Instant.ofEpochMilli(row.getAt()),
                row.getActor());
    }
}
