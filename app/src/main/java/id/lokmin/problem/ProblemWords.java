package id.lokmin.problem;

import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.Method;
import id.lokmin.engine.scoring.Operator;
import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.engine.scoring.Verdict;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Problems, rules and scores in words, in one language: the same on a page and on paper. */
public final class ProblemWords {

    private final Texts texts;
    private final Formats formats;
    private final Words figures;

    public ProblemWords(Language language) {
        this.texts = Texts.of("problem", language);
        this.formats = Formats.of(language);
        this.figures = new Words(language);
    }

    /** What the grid shows in a cell, to be remembered with a problem. */
    public Shown shown(GridCell cell) {
        if (cell.value().isEmpty()) {
            return new Shown(
                    figures.shown(cell),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    unit(cell),
                    OptionalLong.empty());
        }
        return new Shown(
                figure(cell),
                cell.value(),
                cell.target()
                        .map(target -> OptionalDouble.of(target.value()))
                        .orElse(OptionalDouble.empty()),
                unit(cell),
                cell.gapPeople());
    }

    private static String unit(GridCell cell) {
        Indicator indicator = cell.card().indicator();
        return indicator.isCount() ? "orang" : indicator.per() == 100 ? "%" : cell.card().unit();
    }

    /** {@code 58,2 % (62 dari 100), target 67,5 %}. */
    public String figure(GridCell cell) {
        String shown = figures.shownInFull(cell);
        return cell.target()
                .map(target ->
                        texts.get(
                                isCeiling(cell) ? "figure.limit" : "figure.target",
                                shown,
                                figures.targetWithCaveat(cell, target)))
                .orElse(shown);
    }

    /** The name of an indicator. */
    public String name(GridCell cell) {
        return figures.name(cell);
    }

    /** {@code kurang 12 bayi}; empty where nobody is missing or too many. */
    public String gap(GridCell cell) {
        String gap = figures.gap(cell);
        return gap.isEmpty() ? "" : gap + " " + figures.people(cell.card().indicator());
    }

    /** A problem in one sentence, from its cell. */
    public String statement(GridCell cell) {
        String gap = gap(cell);
        String where =
                cell.place().level() == Level.PUSKESMAS
                        ? texts.get("statement.everywhere")
                        : cell.place().name();
        return gap.isEmpty()
                ? texts.get("statement", figures.name(cell), where, figure(cell))
                : texts.get("statement.gap", figures.name(cell), where, figure(cell), gap);
    }

    private static boolean isCeiling(GridCell cell) {
        return cell.card().indicator().direction() == Direction.DOWN;
    }

    /** {@code USG (Urgency, Seriousness, Growth)}. */
    public String method(Method method) {
        return texts.get("method." + method.name());
    }

    public String operator(Operator operator) {
        return texts.get("operator." + operator.name());
    }

    /** What a criterion is called: {@code U – Mendesak}. */
    public String name(ScoringRule rule, Criterion criterion) {
        return rule.method() == Method.MCUA
                ? criterion.code()
                : texts.get("criterion." + rule.method() + "." + criterion.code());
    }

    /** What scorers are asked under it; empty where its name says all. */
    public String question(ScoringRule rule, Criterion criterion) {
        return rule.method() == Method.MCUA
                ? texts.get("criterion.weight", criterion.weight())
                : texts.get("criterion." + rule.method() + "." + criterion.code() + ".ask");
    }

    /** The rule as it is printed: method, formula, scale, and how several scorers become one. */
    public String sentence(ScoringRule rule) {
        String sentence =
                texts.get(
                        "rule",
                        method(rule.method()),
                        rule.formula(),
                        rule.scale(),
                        texts.get("average." + rule.average().name()));
        if (rule.operator() == Operator.PAIRWISE) {
            sentence += " " + texts.get("rule.pairwise");
        }
        return rule.gates().isEmpty() ? sentence : sentence + " " + texts.get("rule.gates");
    }

    /** {@code U: mendesak; S: gawat; G: berkembang}, to be printed below the formula. */
    public String legend(ScoringRule rule) {
        return rule.criteria().stream()
                .map(criterion -> name(rule, criterion))
                .collect(Collectors.joining("; "));
    }

    /** A total or an average: two decimals at most. */
    public String number(double value) {
        return formats.shortNumber(value, 2);
    }

    /** {@code 4,2 (3–5)}: what the scorers said together, and how far apart they were. */
    public String together(ScoringRule rule, Criterion criterion, Scores scores) {
        Optional<Scores.Spread> spread = scores.spread();
        if (spread.isEmpty()) {
            return texts.get("score.none");
        }
        if (criterion.gate()) {
            return texts.get("score.gate", scores.times(1), scores.times(0));
        }
        Scores.Spread all = spread.get();
        String one =
                number(
                        switch (rule.average()) {
                            case MEAN -> all.mean();
                            case MEDIAN -> all.median();
                        });
        return all.lowest() == all.highest()
                ? one
                : texts.get("score.spread", one, all.lowest(), all.highest());
    }

    /**
     * How many scored, the average that does not count, and the standard deviation: {@code n 10,
     * tengah 4, ± 0,7}; empty where nobody did.
     */
    public String inFull(ScoringRule rule, Scores scores) {
        return scores.spread()
                .map(all ->
                        switch (rule.average()) {
                            case MEAN ->
                                    texts.get(
                                            "score.median",
                                            all.count(),
                                            number(all.median()),
                                            number(all.deviation()));
                            case MEDIAN ->
                                    texts.get(
                                            "score.mean",
                                            all.count(),
                                            number(all.mean()),
                                            number(all.deviation()));
                        })
                .orElse("");
    }

    /** The total of a problem, or why it has none; its cells tell which score is missing. */
    public String total(ScoringRule rule, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Ranked(_, double total) -> number(total);
            case Verdict.HeldBack(List<Criterion> failed) ->
                    texts.get("verdict.held_back", names(rule, failed));
            case Verdict.Unscored(_) -> texts.get("verdict.unscored");
        };
    }

    /** {@code 12 penilai (10 HP, 2 acungan tangan)}. */
    public String scorers(ScoreTable table) {
        return table.hands() == 0
                ? texts.get("scorers.phones", table.phones())
                : texts.get("scorers.both", table.scorers(), table.phones(), table.hands());
    }

    /** The rank of a problem; a dash where it has none. */
    public String rank(Verdict verdict) {
        return verdict instanceof Verdict.Ranked(int rank, _) ? String.valueOf(rank) : "–";
    }

    private String names(ScoringRule rule, List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> name(rule, criterion))
                .collect(Collectors.joining(", "));
    }

    public String branch(Branch branch) {
        return texts.get("branch." + branch.code());
    }

    public Texts texts() {
        return texts;
    }
}
