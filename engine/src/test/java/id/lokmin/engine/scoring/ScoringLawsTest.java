package id.lokmin.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.engine.scoring.Verdict.HeldBack;
import id.lokmin.engine.scoring.Verdict.Ranked;
import id.lokmin.engine.scoring.Verdict.Unscored;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every sheet, and the sheet worked out a second time by plain means. */
class ScoringLawsTest {

    /** A rule, and everybody's scores by problem and criterion. */
    record Sheet(ScoringRule rule, List<List<List<Integer>>> given) {

        List<List<Scores>> scores() {
            return given.stream()
                    .map(row ->
                            row.stream()
                                    .map(cell ->
                                            Scores.of(
                                                    cell.stream()
                                                            .mapToInt(Integer::intValue)
                                                            .toArray()))
                                    .toList())
                    .toList();
        }

        List<Verdict> verdicts() {
            return Scoring.judge(rule, scores());
        }
    }

    @Property(tries = 400)
    void the_naive_twin_says_the_same(@ForAll("sheets") Sheet sheet) {
        List<String> shown =
                sheet.verdicts().stream()
                        .map(verdict ->
                                switch (verdict) {
                                    case Ranked(int rank, double total) ->
                                            rank
                                                    + "/"
                                                    + BigDecimal.valueOf(total)
                                                            .round(new MathContext(9))
                                                            .doubleValue();
                                    case HeldBack _ -> "x";
                                    case Unscored _ -> "-";
                                })
                        .toList();
        assertThat(shown).isEqualTo(NaiveScoring.judge(sheet.rule(), sheet.given()));
    }

    @Property(tries = 200)
    void the_order_in_which_problems_are_read_out_changes_nobodys_rank(
            @ForAll("sheets") Sheet sheet) {
        List<List<List<Integer>>> turned = new ArrayList<>(sheet.given());
        Collections.reverse(turned);
        List<Verdict> back = new ArrayList<>(new Sheet(sheet.rule(), turned).verdicts());
        Collections.reverse(back);
        assertThat(ranks(back)).isEqualTo(ranks(sheet.verdicts()));
    }

    @Property(tries = 200)
    void a_higher_score_never_makes_a_rank_worse(@ForAll("sheets") Sheet sheet) {
        List<List<List<Integer>>> raised = new ArrayList<>(sheet.given());
        List<List<Integer>> first = new ArrayList<>(raised.getFirst());
        int top = sheet.rule().scaleOf(sheet.rule().criteria().getFirst()).highest();
        first.set(0, first.getFirst().stream().map(_ -> top).toList());
        raised.set(0, first);
        if (sheet.verdicts().getFirst() instanceof Ranked(int before, _)
                && new Sheet(sheet.rule(), raised).verdicts().getFirst()
                        instanceof Ranked(int after, _)) {
            assertThat(after).isLessThanOrEqualTo(before);
        }
    }

    @Property(tries = 200)
    void wins_of_all_pairs_add_up(@ForAll("sheets") Sheet sheet) {
        if (sheet.rule().operator() == Operator.PAIRWISE) {
            List<Ranked> ranked =
                    sheet.verdicts().stream()
                            .filter(Ranked.class::isInstance)
                            .map(Ranked.class::cast)
                            .toList();
            int n = ranked.size();
            assertThat(ranked.stream().mapToDouble(Ranked::total).sum())
                    .isEqualTo(sheet.rule().criteria().size() * n * (n - 1) / 2.0);
        }
    }

    @Property(tries = 200)
    void scores_may_be_added_in_any_order(
            @ForAll("scores") Scores a, @ForAll("scores") Scores b, @ForAll("scores") Scores c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Scores.NONE)).isEqualTo(a);
        assertThat(a.plus(b).count()).isEqualTo(a.count() + b.count());
        a.spread()
                .ifPresent(all -> {
                    assertThat(all.mean()).isBetween((double) all.lowest(), (double) all.highest());
                    assertThat(all.median())
                            .isBetween((double) all.lowest(), (double) all.highest());
                    assertThat(all.deviation())
                            .isBetween(0.0, (all.highest() - all.lowest()) / 2.0 + 1e-9);
                });
    }

    private static List<String> ranks(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict ->
                        verdict instanceof Ranked(int rank, _)
                                ? String.valueOf(rank)
                                : verdict.getClass().getSimpleName())
                .toList();
    }

    @Provide
    Arbitrary<Scores> scores() {
        return Arbitraries.integers()
                .between(0, 10)
                .list()
                .ofMaxSize(12)
                .map(list -> Scores.of(list.stream().mapToInt(Integer::intValue).toArray()));
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        Arbitrary<ScoringRule> rules =
                Combinators.combine(
                                Arbitraries.of(Method.values()),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(Scale.USUAL),
                                Arbitraries.of(Average.values()),
                                Arbitraries.integers().between(1, 10).list().ofSize(3))
                        .as(ScoringLawsTest::rule);
        return rules.flatMap(rule ->
                row(rule).list().ofMinSize(1).ofMaxSize(7).map(given -> new Sheet(rule, given)));
    }

    private static ScoringRule rule(
            Method method, int operator, Scale scale, Average average, List<Integer> weights) {
        return method == Method.MCUA
                ? ScoringRule.mcua(
                        scale,
                        average,
                        List.of(
                                Criterion.weighted("satu", weights.get(0)),
                                Criterion.weighted("dua", weights.get(1)),
                                Criterion.weighted("tiga", weights.get(2))))
                : ScoringRule.of(
                        method,
                        method.operators().get(operator % method.operators().size()),
                        scale,
                        average);
    }

    /** One to five people a cell; one cell in thirty has none. */
    private static Arbitrary<List<List<Integer>>> row(ScoringRule rule) {
        List<Arbitrary<List<Integer>>> cells =
                rule.criteria().stream()
                        .map(criterion ->
                                Arbitraries.frequencyOf(
                                        Tuple.of(
                                                30,
                                                Arbitraries.of(rule.scaleOf(criterion).scores())
                                                        .list()
                                                        .ofMinSize(1)
                                                        .ofMaxSize(5)),
                                        Tuple.of(1, Arbitraries.just(List.<Integer>of()))))
                        .toList();
        return Combinators.combine(cells).as(row -> row);
    }
}
