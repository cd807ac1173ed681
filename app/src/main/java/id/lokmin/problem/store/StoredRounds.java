package id.lokmin.problem.store;

import static id.lokmin.schema.Tables.SCORE;
import static id.lokmin.schema.Tables.SCORING;
import static id.lokmin.schema.Tables.SCORING_CRITERION;
import static id.lokmin.schema.Tables.SCORING_HANDS;
import static id.lokmin.schema.Tables.SCORING_PROBLEM;

import id.lokmin.access.Audit;
import id.lokmin.engine.scoring.Average;
import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.Method;
import id.lokmin.engine.scoring.Operator;
import id.lokmin.engine.scoring.Scale;
import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.Scoring;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.engine.scoring.Verdict;
import id.lokmin.problem.Ballot;
import id.lokmin.problem.ScoreTable;
import id.lokmin.problem.ScoresChanged;
import id.lokmin.problem.ScoringRound;
import id.lokmin.problem.ScoringRound.Candidate;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.schema.tables.records.ScoringRecord;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * All rounds, in the tables {@code scoring}, {@code scoring_criterion}, {@code scoring_problem},
 * {@code score} and {@code scoring_hands}.
 */
final class StoredRounds implements ScoringRounds {

    private final Storage storage;
    private final Audit audit;
    private final InstantSource clock;
    private final Consumer<ScoresChanged> news;

    StoredRounds(Storage storage, Audit audit, InstantSource clock, Consumer<ScoresChanged> news) {
        this.storage = storage;
        this.audit = audit;
        this.clock = clock;
        this.news = news;
    }

    /** Tells that something changed, once it is stored. */
    private void tell(String round) {
        find(round).ifPresent(changed -> news.accept(new ScoresChanged(changed.meeting())));
    }

    @Override
    public List<ScoringRound> list(String meeting) {
        return storage.read(sql ->
                sql.selectFrom(SCORING)
                        .where(SCORING.MEETING.eq(meeting))
                        .and(SCORING.REMOVED.eq(ProblemRows.NO))
                        .orderBy(SCORING.OPENED_AT.desc(), SCORING.ID.desc())
                        .fetch(row -> round(sql, row)));
    }

    @Override
    public Optional<ScoringRound> find(String id) {
        return storage.read(sql ->
                sql.selectFrom(SCORING)
                        .where(SCORING.ID.eq(id))
                        .and(SCORING.REMOVED.eq(ProblemRows.NO))
                        .fetchOptional(row -> round(sql, row)));
    }

    private static ScoringRound round(DSLContext sql, ScoringRecord row) {
        List<Criterion> criteria =
                sql.selectFrom(SCORING_CRITERION)
                        .where(SCORING_CRITERION.SCORING_ID.eq(row.getId()))
                        .orderBy(SCORING_CRITERION.SORT_NO)
                        .fetch(one ->
                                new Criterion(
                                        one.getCode(),
                                        one.getWeight(),
                                        one.getGate() == ProblemRows.YES));
        List<Candidate> problems =
                sql.selectFrom(SCORING_PROBLEM)
                        .where(SCORING_PROBLEM.SCORING_ID.eq(row.getId()))
                        .orderBy(SCORING_PROBLEM.SORT_NO)
                        .fetch(one ->
                                new Candidate(
                                        one.getProblemId(),
                                        one.getWords(),
                                        row.getClosedAt() == null || one.getRankNo() == null
                                                ? OptionalInt.empty()
                                                : OptionalInt.of(one.getRankNo())));
        return new ScoringRound(
                row.getId(),
                row.getMeeting(),
                new ScoringRule(
                        Method.valueOf(row.getMethod()),
                        Operator.valueOf(row.getOperator()),
                        Scale.parse(row.getScale()),
                        Average.valueOf(row.getAverage()),
                        criteria),
                problems,
                Instant.ofEpochMilli(row.getOpenedAt()),
                row.getOpenedBy(),
                Optional.ofNullable(row.getClosedAt()).map(Instant::ofEpochMilli));
    }

    @Override
    public ScoringRound open(
            String meeting, ScoringRule rule, List<Candidate> problems, String actor) {
        ScoringRound opened = begin(meeting, rule, problems, actor);
        tell(opened.id());
        return opened;
    }

    private ScoringRound begin(
            String meeting, ScoringRule rule, List<Candidate> problems, String actor) {
        return storage.writeApart(sql -> {
            ScoringRecord row = sql.newRecord(SCORING);
            row.setId(Ids.next(clock));
            row.setMeeting(meeting);
            row.setMethod(rule.method().name());
            row.setOperator(rule.operator().name());
            row.setScale(rule.scale().code());
            row.setAverage(rule.average().name());
            row.setOpenedAt(clock.millis());
            row.setOpenedBy(actor);
            row.setRemoved(ProblemRows.NO);
            row.insert();
            for (int i = 0; i < rule.criteria().size(); i++) {
                Criterion criterion = rule.criteria().get(i);
                sql.insertInto(SCORING_CRITERION)
                        .set(SCORING_CRITERION.SCORING_ID, row.getId())
                        .set(SCORING_CRITERION.SORT_NO, i)
                        .set(SCORING_CRITERION.CODE, criterion.code())
                        .set(SCORING_CRITERION.WEIGHT, criterion.weight())
                        .set(
                                SCORING_CRITERION.GATE,
                                criterion.gate() ? ProblemRows.YES : ProblemRows.NO)
                        .execute();
            }
            for (int i = 0; i < problems.size(); i++) {
                sql.insertInto(SCORING_PROBLEM)
                        .set(SCORING_PROBLEM.SCORING_ID, row.getId())
                        .set(SCORING_PROBLEM.SORT_NO, i)
                        .set(SCORING_PROBLEM.PROBLEM_ID, problems.get(i).problem())
                        .set(SCORING_PROBLEM.WORDS, problems.get(i).words())
                        .set(SCORING_PROBLEM.HELD_BACK, "")
                        .execute();
            }
            audit.record(
                    actor,
                    "scoring.open",
                    row.getId(),
                    rule.method() + " " + rule.operator() + " " + rule.scale().code());
            return find(row.getId()).orElseThrow();
        });
    }

    @Override
    public boolean score(String round, String scorer, Ballot ballot) {
        boolean taken = take(round, scorer, ballot);
        if (taken) {
            tell(round);
        }
        return taken;
    }

    private boolean take(String round, String scorer, Ballot ballot) {
        return storage.writeAside(sql -> {
            Optional<ScoringRound> open = find(round).filter(ScoringRound::isOpen);
            if (open.isEmpty() || !fits(open.get(), ballot)) {
                return false;
            }
            sql.deleteFrom(SCORE)
                    .where(SCORE.SCORING_ID.eq(round))
                    .and(SCORE.SCORER.eq(scorer))
                    .execute();
            ballot.points()
                    .forEach((cell, points) ->
                            sql.insertInto(SCORE)
                                    .set(SCORE.SCORING_ID, round)
                                    .set(SCORE.SCORER, scorer)
                                    .set(SCORE.PROBLEM_NO, cell.problem())
                                    .set(SCORE.CRITERION_NO, cell.criterion())
                                    .set(SCORE.POINTS, points)
                                    .set(SCORE.GIVEN_AT, clock.millis())
                                    .execute());
            return true;
        });
    }

    /** Whether every score is of a problem and a criterion of the round, and on its scale. */
    private static boolean fits(ScoringRound round, Ballot ballot) {
        List<Criterion> criteria = round.rule().criteria();
        return ballot.points().entrySet().stream()
                .allMatch(given -> {
                    Ballot.Cell cell = given.getKey();
                    return cell.problem() >= 0
                            && cell.problem() < round.problems().size()
                            && cell.criterion() >= 0
                            && cell.criterion() < criteria.size()
                            && round.rule()
                                    .scaleOf(criteria.get(cell.criterion()))
                                    .holds(given.getValue());
                });
    }

    @Override
    public Ballot ballot(String round, String scorer) {
        return storage.read(sql -> {
            Map<Ballot.Cell, Integer> points = new HashMap<>();
            sql.selectFrom(SCORE)
                    .where(SCORE.SCORING_ID.eq(round))
                    .and(SCORE.SCORER.eq(scorer))
                    .forEach(row ->
                            points.put(
                                    new Ballot.Cell(row.getProblemNo(), row.getCriterionNo()),
                                    row.getPoints()));
            return new Ballot(points);
        });
    }

    @Override
    public boolean countHands(String round, int problem, List<Scores> hands, String actor) {
        boolean taken = takeHands(round, problem, hands, actor);
        if (taken) {
            tell(round);
        }
        return taken;
    }

    private boolean takeHands(String round, int problem, List<Scores> hands, String actor) {
        return storage.writeApart(sql -> {
            Optional<ScoringRound> open = find(round).filter(ScoringRound::isOpen);
            if (open.isEmpty()) {
                return false;
            }
            sql.deleteFrom(SCORING_HANDS)
                    .where(SCORING_HANDS.SCORING_ID.eq(round))
                    .and(SCORING_HANDS.PROBLEM_NO.eq(problem))
                    .execute();
            for (int criterion = 0; criterion < hands.size(); criterion++) {
                for (int points = 0; points <= Scale.MOST; points++) {
                    int people = hands.get(criterion).times(points);
                    if (people > 0) {
                        sql.insertInto(SCORING_HANDS)
                                .values(round, problem, criterion, points, people)
                                .execute();
                    }
                }
            }
            audit.record(
                    actor,
                    "scoring.hands",
                    round,
                    "masalah "
                            + (problem + 1)
                            + ": "
                            + hands.stream()
                                    .map(Scores::toString)
                                    .collect(Collectors.joining("; ")));
            return true;
        });
    }

    @Override
    public List<Scores> hands(ScoringRound round, int problem) {
        return List.of(storage.read(sql -> hands(sql, round))[problem]);
    }

    private static Scores[][] hands(DSLContext sql, ScoringRound round) {
        Scores[][] hands = blank(round);
        sql.selectFrom(SCORING_HANDS)
                .where(SCORING_HANDS.SCORING_ID.eq(round.id()))
                .forEach(row -> {
                    Scores[] of = hands[row.getProblemNo()];
                    int criterion = row.getCriterionNo();
                    of[criterion] = of[criterion].plus(row.getPoints(), row.getPeople());
                });
        return hands;
    }

    private static Scores[][] blank(ScoringRound round) {
        Scores[][] blank = new Scores[round.problems().size()][round.rule().criteria().size()];
        for (Scores[] row : blank) {
            Arrays.fill(row, Scores.NONE);
        }
        return blank;
    }

    @Override
    public ScoreTable table(ScoringRound round) {
        return storage.read(sql -> {
            Scores[][] hands = hands(sql, round);
            int counted =
                    Stream.of(hands).flatMap(Stream::of).mapToInt(Scores::count).max().orElse(0);
            Scores[][] all = hands;
            sql.select(SCORE.PROBLEM_NO, SCORE.CRITERION_NO, SCORE.POINTS, DSL.count().as("people"))
                    .from(SCORE)
                    .where(SCORE.SCORING_ID.eq(round.id()))
                    .groupBy(SCORE.PROBLEM_NO, SCORE.CRITERION_NO, SCORE.POINTS)
                    .forEach(row -> {
                        Scores[] of = all[row.value1()];
                        of[row.value2()] = of[row.value2()].plus(row.value3(), row.value4());
                    });
            int phones =
                    sql.fetchCount(
                            sql.selectDistinct(SCORE.SCORER)
                                    .from(SCORE)
                                    .where(SCORE.SCORING_ID.eq(round.id())));
            List<List<Scores>> sheet = Stream.of(all).map(List::of).toList();
            List<Verdict> verdicts = Scoring.judge(round.rule(), sheet);
            List<ScoreTable.Line> lines = new ArrayList<>();
            for (int i = 0; i < sheet.size(); i++) {
                lines.add(
                        new ScoreTable.Line(
                                i + 1, round.problems().get(i), sheet.get(i), verdicts.get(i)));
            }
            return new ScoreTable(round, lines, phones, counted);
        });
    }

    @Override
    public void close(String round, String actor) {
        storage.writeApart(sql -> {
            ScoringRound open = find(round).orElseThrow();
            if (open.isOpen()) {
                keep(sql, table(open));
                sql.update(SCORING)
                        .set(SCORING.CLOSED_AT, clock.millis())
                        .set(SCORING.CLOSED_BY, actor)
                        .where(SCORING.ID.eq(round))
                        .execute();
                audit.record(actor, "scoring.close", round, "");
            }
            return round;
        });
        tell(round);
    }

    /** The ranking as it is now, beside the problems it ranks. */
    private static void keep(DSLContext sql, ScoreTable table) {
        for (ScoreTable.Line line : table.lines()) {
            Verdict verdict = line.verdict();
            sql.update(SCORING_PROBLEM)
                    .set(
                            SCORING_PROBLEM.RANK_NO,
                            verdict instanceof Verdict.Ranked(int rank, _)
                                    ? DSL.val(rank)
                                    : DSL.castNull(SCORING_PROBLEM.RANK_NO))
                    .set(
                            SCORING_PROBLEM.TOTAL,
                            verdict instanceof Verdict.Ranked(_, double total)
                                    ? DSL.val(total)
                                    : DSL.castNull(SCORING_PROBLEM.TOTAL))
                    .set(
                            SCORING_PROBLEM.HELD_BACK,
                            verdict instanceof Verdict.HeldBack(List<Criterion> failed)
                                    ? failed.stream()
                                            .map(Criterion::code)
                                            .collect(Collectors.joining(" "))
                                    : "")
                    .where(SCORING_PROBLEM.SCORING_ID.eq(table.round().id()))
                    .and(SCORING_PROBLEM.SORT_NO.eq(line.number() - 1))
                    .execute();
        }
    }

    @Override
    public void reopen(String round, String actor) {
        storage.writeApart(sql -> {
            audit.record(actor, "scoring.reopen", round, "");
            return sql.update(SCORING)
                    .setNull(SCORING.CLOSED_AT)
                    .setNull(SCORING.CLOSED_BY)
                    .where(SCORING.ID.eq(round))
                    .execute();
        });
        tell(round);
    }

    @Override
    public void remove(String round, boolean removed, String actor) {
        storage.writeApart(sql -> {
            audit.record(actor, removed ? "scoring.remove" : "scoring.restore", round, "");
            return sql.update(SCORING)
                    .set(SCORING.REMOVED, removed ? ProblemRows.YES : ProblemRows.NO)
                    .where(SCORING.ID.eq(round))
                    .execute();
        });
    }
}
