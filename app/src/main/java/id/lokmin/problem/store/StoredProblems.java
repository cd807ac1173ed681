package id.lokmin.problem.store;

import static id.lokmin.schema.Tables.HEALTH_PROBLEM;
import static id.lokmin.schema.Tables.PROBLEM_ALTERNATIVE;
import static id.lokmin.schema.Tables.PROBLEM_CAUSE;
import static id.lokmin.schema.Tables.PROBLEM_CHANGE;

import id.lokmin.access.Audit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.problem.Alternative;
import id.lokmin.problem.Analysis;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.ProblemEntry;
import id.lokmin.problem.Problems;
import id.lokmin.problem.Solution;
import id.lokmin.schema.tables.records.HealthProblemRecord;
import id.lokmin.schema.tables.records.ProblemAlternativeRecord;
import id.lokmin.schema.tables.records.ProblemCauseRecord;
import id.lokmin.shell.Batch;
import id.lokmin.shell.ChangeLog;
import id.lokmin.shell.ChangeLog.Change;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/**
 * All problems, in the tables {@code health_problem}, {@code problem_cause}, {@code
 * problem_alternative} and {@code problem_change}. A row that is made is one whose {@code removed}
 * went from 1 to 0, so that making is taken back like any other change.
 */
final class StoredProblems implements Problems {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;
    private final ChangeLog changes;

    StoredProblems(Storage storage, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
        this.changes = new ChangeLog(PROBLEM_CHANGE, clock);
    }

    @Override
    public List<HealthProblem> list(String meeting) {
        return problems(HEALTH_PROBLEM.MEETING.eq(meeting));
    }

    @Override
    public List<HealthProblem> list(Period period) {
        return problems(
                HEALTH_PROBLEM
                        .IN_PERIOD
                        .eq(period.toString())
                        .and(HEALTH_PROBLEM.REMOVED.eq(ProblemRows.NO)));
    }

    private List<HealthProblem> problems(Condition these) {
        return storage.read(sql ->
                sql.selectFrom(HEALTH_PROBLEM)
                        .where(these)
                        .orderBy(HEALTH_PROBLEM.MEETING, HEALTH_PROBLEM.PROBLEM_NO)
                        .fetch(ProblemRows::problem));
    }

    @Override
    public Optional<HealthProblem> find(String id) {
        return storage.read(sql ->
                sql.selectFrom(HEALTH_PROBLEM)
                        .where(HEALTH_PROBLEM.ID.eq(id))
                        .fetchOptional(ProblemRows::problem));
    }

    @Override
    public Optional<Analysis> analysis(String id) {
        return storage.read(sql ->
                find(id).map(problem -> new Analysis(problem, causes(sql, id), all(sql, id))));
    }

    private static List<Cause> causes(DSLContext sql, String problem) {
        return sql.selectFrom(PROBLEM_CAUSE)
                .where(PROBLEM_CAUSE.PROBLEM_ID.eq(problem))
                .and(PROBLEM_CAUSE.REMOVED.eq(ProblemRows.NO))
                .orderBy(PROBLEM_CAUSE.ID)
                .fetch(ProblemRows::cause);
    }

    private static List<Alternative> all(DSLContext sql, String problem) {
        return sql.selectFrom(PROBLEM_ALTERNATIVE)
                .where(PROBLEM_ALTERNATIVE.PROBLEM_ID.eq(problem))
                .and(PROBLEM_ALTERNATIVE.REMOVED.eq(ProblemRows.NO))
                .orderBy(PROBLEM_ALTERNATIVE.ID)
                .fetch(ProblemRows::alternative);
    }

    @Override
    public List<Solution> chosen(String meeting) {
        List<Solution> solutions = new ArrayList<>();
        for (HealthProblem problem : list(meeting)) {
            if (!problem.dropped()) {
                Analysis analysis = analysis(problem.id()).orElseThrow();
                for (Alternative chosen : analysis.chosen()) {
                    String why =
                            chosen.cause().flatMap(analysis::cause).map(Cause::words).orElse("");
                    solutions.add(new Solution(problem, chosen, why));
                }
            }
        }
        return List.copyOf(solutions);
    }

    @Override
    public HealthProblem add(Batch batch, ProblemEntry entry) {
        return storage.writeApart(sql -> {
            HealthProblemRecord row = sql.newRecord(HEALTH_PROBLEM);
            row.setId(Ids.next(clock));
            row.setMeeting(entry.meeting());
            row.setInPeriod(entry.period().toString());
            row.setProblemNo(1 + last(sql, entry.meeting()));
            row.setStatement(entry.statement());
            row.setIndicator(entry.indicator());
            row.setPlaceCode(entry.place());
            row.setFigure(entry.shown().figure());
            entry.shown().value().ifPresent(row::setValueThen);
            entry.shown().target().ifPresent(row::setTargetThen);
            row.setUnit(entry.shown().unit());
            entry.shown().gap().ifPresent(row::setGapPeople);
            row.setRemoved(ProblemRows.NO);
            row.setBatch(batch.seq());
            row.insert();
            made(sql, batch, row.getId(), "problem.add");
            return ProblemRows.problem(row);
        });
    }

    private static int last(DSLContext sql, String meeting) {
        return sql.select(DSL.coalesce(DSL.max(HEALTH_PROBLEM.PROBLEM_NO), 0))
                .from(HEALTH_PROBLEM)
                .where(HEALTH_PROBLEM.MEETING.eq(meeting))
                .fetchSingle()
                .value1();
    }

    private void made(DSLContext sql, Batch batch, String id, String act) {
        changes.note(
                sql, batch, id, HEALTH_PROBLEM.REMOVED.getName(), ProblemRows.YES, ProblemRows.NO);
        audit.record(batch.actor(), act, id, "");
    }

    @Override
    public void restate(Batch batch, String id, String statement) {
        change(batch, id, HEALTH_PROBLEM.STATEMENT, statement.strip(), "problem.restate");
    }

    @Override
    public void drop(Batch batch, String id, boolean dropped) {
        change(batch, id, HEALTH_PROBLEM.REMOVED, flag(dropped), "problem.drop");
    }

    @Override
    public Cause explain(
            Batch batch, String problem, Branch branch, Optional<String> becauseOf, String words) {
        return storage.writeApart(sql -> {
            ProblemCauseRecord row = sql.newRecord(PROBLEM_CAUSE);
            row.setId(Ids.next(clock));
            row.setProblemId(problem);
            row.setBranch(branch.code());
            becauseOf.ifPresent(row::setBecauseOf);
            row.setWords(words.strip());
            row.setRemoved(ProblemRows.NO);
            row.setBatch(batch.seq());
            row.insert();
            made(sql, batch, row.getId(), "problem.explain");
            return ProblemRows.cause(row);
        });
    }

    @Override
    public void strikeCause(Batch batch, String cause) {
        storage.writeApart(sql -> {
            change(batch, cause, PROBLEM_CAUSE.REMOVED, ProblemRows.YES, "problem.strike");
            sql.selectFrom(PROBLEM_CAUSE)
                    .where(PROBLEM_CAUSE.BECAUSE_OF.eq(cause))
                    .and(PROBLEM_CAUSE.REMOVED.eq(ProblemRows.NO))
                    .fetch(PROBLEM_CAUSE.ID)
                    .forEach(behind -> strikeCause(batch, behind));
            return cause;
        });
    }

    @Override
    public Alternative suggest(
            Batch batch, String problem, Optional<String> cause, String words, String aim) {
        return storage.writeApart(sql -> {
            ProblemAlternativeRecord row = sql.newRecord(PROBLEM_ALTERNATIVE);
            row.setId(Ids.next(clock));
            row.setProblemId(problem);
            cause.ifPresent(row::setCauseId);
            row.setWords(words.strip());
            row.setAim(aim.strip());
            row.setChosen(ProblemRows.NO);
            row.setPromise("");
            row.setRemoved(ProblemRows.NO);
            row.setBatch(batch.seq());
            row.insert();
            made(sql, batch, row.getId(), "problem.suggest");
            return ProblemRows.alternative(row);
        });
    }

    @Override
    public void strikeAlternative(Batch batch, String alternative) {
        change(batch, alternative, PROBLEM_ALTERNATIVE.REMOVED, ProblemRows.YES, "problem.strike");
    }

    @Override
    public void choose(Batch batch, String alternative, boolean chosen) {
        change(batch, alternative, PROBLEM_ALTERNATIVE.CHOSEN, flag(chosen), "problem.choose");
    }

    @Override
    public void promised(Batch batch, String alternative, String promise) {
        change(batch, alternative, PROBLEM_ALTERNATIVE.PROMISE, promise, "problem.promised");
    }

    private static int flag(boolean yes) {
        return yes ? ProblemRows.YES : ProblemRows.NO;
    }

    private <T> void change(Batch batch, String id, Field<T> field, T becomes, String act) {
        storage.writeApart(sql -> {
            UpdatableRecord<?> row = row(sql, id);
            String was = ChangeLog.text(row.get(field.getName()));
            if (!was.equals(ChangeLog.text(becomes))) {
                put(sql, batch, row, id, field.getName(), ChangeLog.text(becomes));
                audit.record(batch.actor(), act, id, "");
            }
            return row;
        });
    }

    /** Leaves a field of a row as told, and notes what it was. */
    private void put(
            DSLContext sql,
            Batch batch,
            UpdatableRecord<?> row,
            String id,
            String field,
            String becomes) {
        changes.note(sql, batch, id, field, row.get(field), becomes);
        row.fromMap(Map.of(field, becomes, HEALTH_PROBLEM.BATCH.getName(), batch.seq()));
        row.store();
    }

    /** The problem, cause or alternative of an id. */
    private static UpdatableRecord<?> row(DSLContext sql, String id) {
        return sql.fetchOptional(HEALTH_PROBLEM, HEALTH_PROBLEM.ID.eq(id))
                .<UpdatableRecord<?>>map(row -> row)
                .or(() -> sql.fetchOptional(PROBLEM_CAUSE, PROBLEM_CAUSE.ID.eq(id)))
                .or(() -> sql.fetchOptional(PROBLEM_ALTERNATIVE, PROBLEM_ALTERNATIVE.ID.eq(id)))
                .orElseThrow(() -> new IllegalArgumentException("nothing of that id"));
    }

    @Override
    public List<FieldChange> history(String id) {
        return storage.read(sql -> changes.history(sql, id));
    }

    @Override
    public int undo(Batch undone, Batch undoing) {
        return storage.writeApart(sql -> {
            int kept = 0;
            for (var thing : changes.of(sql, undone).entrySet()) {
                UpdatableRecord<?> row = row(sql, thing.getKey());
                boolean all = true;
                for (Map.Entry<String, Change> change : thing.getValue().entrySet()) {
                    String now = ChangeLog.text(row.get(change.getKey()));
                    if (now.equals(change.getValue().became())) {
                        put(
                                sql,
                                undoing,
                                row,
                                thing.getKey(),
                                change.getKey(),
                                change.getValue().was());
                    } else {
                        all = false;
                    }
                }
                kept += all ? 0 : 1;
            }
            audit.record(undoing.actor(), "problem.undo", undone.id(), "");
            return kept;
        });
    }
}
