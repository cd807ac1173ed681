package id.lokmin.problem.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.lokmin.access.store.TestAudit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.problem.Alternative;
import id.lokmin.problem.Analysis;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.ProblemEntry;
import id.lokmin.problem.Problems;
import id.lokmin.problem.Shown;
import id.lokmin.problem.Solution;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Storage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Problems, why they are there and what to do, on both databases. */
class ProblemsTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));
    private static final Period THIRD_QUARTER = Period.parse("2025-Q3");
    private static final Shown SHOWN =
            new Shown(
                    "58,2 % (62 dari 100), target 67,5 %",
                    OptionalDouble.of(58.2), OptionalDouble.of(67.5), "%", OptionalLong.of(12));

    private static Batch batch(Storage storage) {
        return new Batches(storage, CLOCK).begin("masalah", "notulis");
    }

    private static Problems problems(Storage storage) {
        return new StoredProblems(storage, TestAudit.over(storage, CLOCK), CLOCK);
    }

    private static ProblemEntry low(String statement) {
        return new ProblemEntry("rapat", THIRD_QUARTER, statement, "IMU-12", "A.07", SHOWN);
    }

    @OnEveryDatabase
    void a_problem_keeps_the_figure_it_was_picked_for_and_its_number(Storage storage) {
        Problems problems = problems(storage);
        HealthProblem first = problems.add(batch(storage), low("IDL rendah di RW 07"));
        HealthProblem second =
                problems.add(
                        batch(storage),
                        new ProblemEntry(
                                "rapat", THIRD_QUARTER, "Kader kurang", "", "", Shown.NOTHING));
        assertThat(first.shown()).isEqualTo(SHOWN);
        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(second.shown().gap()).isEmpty();
        assertThat(problems.list("rapat")).containsExactly(first, second);
        assertThat(problems.list(THIRD_QUARTER)).containsExactly(first, second);
        assertThat(problems.list("rapat lain")).isEmpty();
    }

    @OnEveryDatabase
    void what_is_dropped_stays_and_comes_back(Storage storage) {
        Problems problems = problems(storage);
        HealthProblem problem = problems.add(batch(storage), low("IDL rendah di RW 07"));
        problems.drop(batch(storage), problem.id(), true);
        assertThat(problems.find(problem.id()).orElseThrow().dropped()).isTrue();
        assertThat(problems.list(THIRD_QUARTER)).isEmpty();
        problems.drop(batch(storage), problem.id(), false);
        assertThat(problems.list(THIRD_QUARTER)).containsExactly(problem);
    }

    @OnEveryDatabase
    void each_change_is_taken_back_by_its_own_undo(Storage storage) {
        Problems problems = problems(storage);
        Batch added = batch(storage);
        HealthProblem problem = problems.add(added, low("IDL rendah"));
        Batch restated = batch(storage);
        problems.restate(restated, problem.id(), "IDL rendah di RW 07");
        assertThat(problems.undo(restated, batch(storage))).isZero();
        assertThat(problems.find(problem.id()).orElseThrow().statement()).isEqualTo("IDL rendah");
        assertThat(problems.undo(added, batch(storage))).isZero();
        assertThat(problems.find(problem.id()).orElseThrow().dropped()).isTrue();
        assertThat(problems.history(problem.id()))
                .extracting(change -> change.field())
                .containsExactly("removed", "statement", "statement", "removed");
    }

    @OnEveryDatabase
    void what_was_changed_again_later_is_not_undone(Storage storage) {
        Problems problems = problems(storage);
        HealthProblem problem = problems.add(batch(storage), low("Satu"));
        Batch second = batch(storage);
        problems.restate(second, problem.id(), "Dua");
        problems.restate(batch(storage), problem.id(), "Tiga");
        assertThat(problems.undo(second, batch(storage))).isEqualTo(1);
        assertThat(problems.find(problem.id()).orElseThrow().statement()).isEqualTo("Tiga");
    }

    @OnEveryDatabase
    void striking_a_cause_strikes_those_behind_it_and_undo_brings_all_back(Storage storage) {
        Problems problems = problems(storage);
        String id = problems.add(batch(storage), low("IDL rendah")).id();
        Cause late = explain(problems, storage, id, Optional.empty(), "Vaksin terlambat");
        Cause cold = explain(problems, storage, id, Optional.of(late.id()), "Kulkas rusak");
        Cause money = explain(problems, storage, id, Optional.of(cold.id()), "Dana habis");
        Analysis analysis = problems.analysis(id).orElseThrow();
        assertThat(analysis.depth(money)).isEqualTo(3);
        assertThat(analysis.roots()).containsExactly(money);
        assertThat(analysis.on(Branch.SARANA)).containsExactly(late);
        Batch struck = batch(storage);
        problems.strikeCause(struck, late.id());
        assertThat(problems.analysis(id).orElseThrow().causes()).isEmpty();
        assertThat(problems.undo(struck, batch(storage))).isZero();
        assertThat(problems.analysis(id).orElseThrow().causes())
                .containsExactlyInAnyOrder(late, cold, money);
    }

    private static Cause explain(
            Problems problems,
            Storage storage,
            String problem,
            Optional<String> because,
            String words) {
        return problems.explain(batch(storage), problem, Branch.SARANA, because, words);
    }

    @OnEveryDatabase
    void a_chosen_alternative_leaves_as_a_solution_until_its_problem_is_dropped(Storage storage) {
        Problems problems = problems(storage);
        String id = problems.add(batch(storage), low("IDL rendah")).id();
        Cause cause = explain(problems, storage, id, Optional.empty(), "Kulkas rusak");
        Alternative repair =
                problems.suggest(
                        batch(storage),
                        id,
                        Optional.of(cause.id()),
                        "Pinjam kulkas",
                        "Vaksin aman");
        problems.suggest(batch(storage), id, Optional.empty(), "Tunggu anggaran", "");
        assertThat(problems.chosen("rapat")).isEmpty();
        problems.choose(batch(storage), repair.id(), true);
        assertThat(problems.chosen("rapat"))
                .extracting(one -> one.chosen().words(), Solution::why)
                .containsExactly(tuple("Pinjam kulkas", "Kulkas rusak"));
        Batch promised = batch(storage);
        problems.promised(promised, repair.id(), "janji-1");
        assertThat(problems.chosen("rapat").getFirst().chosen().promise()).contains("janji-1");
        problems.undo(promised, batch(storage));
        assertThat(problems.chosen("rapat").getFirst().chosen().promise()).isEmpty();
        problems.drop(batch(storage), id, true);
        assertThat(problems.chosen("rapat")).isEmpty();
    }
}
