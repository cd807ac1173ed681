package id.lokmin.problem.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.scoring.Average;
import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.Method;
import id.lokmin.engine.scoring.Operator;
import id.lokmin.engine.scoring.Scale;
import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.engine.scoring.Verdict;
import id.lokmin.problem.Ballot;
import id.lokmin.problem.ProblemEntry;
import id.lokmin.problem.ScoreTable;
import id.lokmin.problem.ScoringRound;
import id.lokmin.problem.ScoringRound.Candidate;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.problem.Shown;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rounds of scoring, on both databases. */
class ScoringRoundsTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final ScoringRule USG =
            ScoringRule.of(Method.USG, Operator.SUM, Scale.ONE_TO_FIVE, Average.MEAN);

    private static ScoringRounds rounds(Storage storage) {
        return new StoredRounds(storage, TestAudit.over(storage, CLOCK), CLOCK, _ -> {});
    }

    /** A round over so many problems. */
    private static ScoringRound open(Storage storage, ScoringRule rule, String... statements) {
        StoredProblems problems =
                new StoredProblems(storage, TestAudit.over(storage, CLOCK), CLOCK);
        Batches batches = new Batches(storage, CLOCK);
        List<Candidate> candidates =
                Stream.of(statements)
                        .map(words ->
                                problems.add(
                                        batches.begin("masalah", "notulis"),
                                        new ProblemEntry(
                                                "rapat",
                                                Period.parse("2025-Q3"),
                                                words,
                                                "",
                                                "",
                                                Shown.NOTHING)))
                        .map(Candidate::of)
                        .toList();
        return rounds(storage).open("rapat", rule, candidates, "notulis");
    }

    /** The scores of a phone, a row a problem; 0 stands for not scored. */
    private static Ballot ballot(int[]... rows) {
        Map<Ballot.Cell, Integer> points = new HashMap<>();
        for (int problem = 0; problem < rows.length; problem++) {
            for (int criterion = 0; criterion < rows[problem].length; criterion++) {
                if (rows[problem][criterion] > 0) {
                    points.put(new Ballot.Cell(problem, criterion), rows[problem][criterion]);
                }
            }
        }
        return new Ballot(points);
    }

    private static String totals(ScoreTable table) {
        return table.lines().stream()
                .map(line ->
                        line.verdict() instanceof Verdict.Ranked(int rank, double total)
                                ? rank + ":" + total
                                : line.verdict().getClass().getSimpleName())
                .toList()
                .toString();
    }

    @OnEveryDatabase
    void a_round_remembers_its_rule_and_the_words_that_were_read_out(Storage storage) {
        ScoringRule mcua =
                ScoringRule.mcua(
                        Scale.ONE_TO_TEN,
                        Average.MEDIAN,
                        List.of(Criterion.weighted("Biaya", 2), Criterion.weighted("Waktu", 5)));
        ScoringRound opened = open(storage, mcua, "IDL rendah", "Kader kurang");
        ScoringRound found = rounds(storage).find(opened.id()).orElseThrow();
        assertThat(found).isEqualTo(opened);
        assertThat(found.rule()).isEqualTo(mcua);
        assertThat(found.problems()).extracting(Candidate::words).contains("Kader kurang");
    }

    @OnEveryDatabase
    void one_phone_is_one_scorer_and_may_correct_itself(Storage storage) {
        ScoringRounds rounds = rounds(storage);
        ScoringRound round = open(storage, USG, "Satu", "Dua");
        assertThat(
                        rounds.score(
                                round.id(),
                                "hp-1",
                                ballot(new int[] {1, 1, 1}, new int[] {5, 5, 5})))
                .isTrue();
        rounds.score(round.id(), "hp-1", ballot(new int[] {5, 5, 5}, new int[] {2, 2, 2}));
        rounds.score(round.id(), "hp-2", ballot(new int[] {3, 3, 3}, new int[] {2, 2, 0}));
        ScoreTable table = rounds.table(round);
        assertThat(table.phones()).isEqualTo(2);
        assertThat(totals(table)).isEqualTo("[1:12.0, 2:6.0]");
        assertThat(rounds.ballot(round.id(), "hp-2").at(1, 2)).isEmpty();
        assertThat(rounds.ballot(round.id(), "hp-1").at(0, 0)).contains(5);
    }

    @OnEveryDatabase
    void a_score_off_the_scale_or_of_no_problem_is_not_taken_at_all(Storage storage) {
        ScoringRounds rounds = rounds(storage);
        ScoringRound round = open(storage, USG, "Satu", "Dua");
        assertThat(rounds.score(round.id(), "hp-1", ballot(new int[] {5, 5, 6}))).isFalse();
        assertThat(
                        rounds.score(
                                round.id(),
                                "hp-1",
                                ballot(new int[] {5}, new int[] {5}, new int[] {5})))
                .isFalse();
        assertThat(rounds.table(round).phones()).isZero();
    }

    @OnEveryDatabase
    void counted_hands_and_phones_add_up_and_are_counted_again_when_miscounted(Storage storage) {
        ScoringRounds rounds = rounds(storage);
        ScoringRound round = open(storage, USG, "Satu", "Dua");
        List<Scores> hands =
                List.of(Scores.NONE.plus(4, 7), Scores.NONE.plus(5, 7), Scores.NONE.plus(3, 6));
        rounds.countHands(round.id(), 0, List.of(Scores.of(1), Scores.of(1), Scores.of(1)), "n");
        rounds.countHands(round.id(), 0, hands, "notulis");
        rounds.score(round.id(), "hp-1", ballot(new int[] {4, 5, 3}));
        ScoreTable table = rounds.table(round);
        assertThat(rounds.hands(round, 0)).isEqualTo(hands);
        assertThat(totals(table)).isEqualTo("[1:12.0, Unscored]");
        assertThat(table.scorers()).isEqualTo(8);
        assertThat(table.lines().getFirst().scores().getFirst().count()).isEqualTo(8);
    }

    @OnEveryDatabase
    void closing_keeps_the_ranking_and_takes_no_more_scores_until_it_is_opened_again(
            Storage storage) {
        ScoringRounds rounds = rounds(storage);
        ScoringRound round = open(storage, USG, "Satu", "Dua", "Tiga");
        rounds.score(
                round.id(),
                "hp-1",
                ballot(new int[] {1, 1, 1}, new int[] {5, 5, 5}, new int[] {5, 5, 0}));
        assertThat(rounds.standing("rapat")).isEmpty();
        rounds.close(round.id(), "notulis");
        ScoringRound standing = rounds.standing("rapat").orElseThrow();
        assertThat(standing.problems())
                .extracting(one -> one.rank().orElse(0))
                .containsExactly(2, 1, 0);
        assertThat(rounds.score(round.id(), "hp-2", ballot(new int[] {5, 5, 5}))).isFalse();
        assertThat(rounds.countHands(round.id(), 0, List.of(), "notulis")).isFalse();
        rounds.reopen(round.id(), "notulis");
        assertThat(rounds.standing("rapat")).isEmpty();
        assertThat(rounds.score(round.id(), "hp-2", ballot(new int[] {5, 5, 5}))).isTrue();
    }

    @OnEveryDatabase
    void the_latest_closed_round_stands_and_one_called_off_does_not(Storage storage) {
        ScoringRounds rounds = rounds(storage);
        ScoringRound round = open(storage, USG, "Satu", "Dua");
        rounds.close(round.id(), "notulis");
        rounds.remove(round.id(), true, "notulis");
        assertThat(rounds.list("rapat")).isEmpty();
        assertThat(rounds.find(round.id())).isEmpty();
        rounds.remove(round.id(), false, "notulis");
        assertThat(rounds.standing("rapat")).map(ScoringRound::id).contains(round.id());
    }
}
