package id.lokmin.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks problems by a {@link ScoringRule}.
 *
 * <p>The scores of several people are made one <em>per criterion</em>, and the total is worked out
 * from those, as a group does on paper. (The mean of everybody's own totals would differ for a
 * product, and cannot be worked out from counted hands.)
 */
public final class Scoring {

    /** Totals nearer than this are equal: they differ by the rounding of doubles only. */
    static final double ROUNDING = 1e-9;

    private Scoring() {}

    /**
     * The verdict on each problem, in the order given.
     *
     * @param sheet by problem, then by criterion of the rule
     */
    public static List<Verdict> judge(ScoringRule rule, List<List<Scores>> sheet) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Integer> competing = new ArrayList<>();
        List<List<Double>> combined = new ArrayList<>();
        for (int problem = 0; problem < sheet.size(); problem++) {
            List<Scores> row = sheet.get(problem);
            if (row.size() != rule.criteria().size()) {
                throw new IllegalArgumentException("a row has scores under each criterion");
            }
            List<Criterion> failed = failed(rule, row);
            List<Criterion> missing = missing(rule, row);
            if (!failed.isEmpty()) {
                verdicts.add(new Verdict.HeldBack(failed));
            } else if (!missing.isEmpty()) {
                verdicts.add(new Verdict.Unscored(missing));
            } else {
                verdicts.add(new Verdict.Ranked(1, 0));
                competing.add(problem);
                combined.add(combined(rule, row));
            }
        }
        double[] totals = totals(rule, combined);
        for (int i = 0; i < totals.length; i++) {
            verdicts.set(competing.get(i), new Verdict.Ranked(rank(totals, i), totals[i]));
        }
        return List.copyOf(verdicts);
    }

    /** Equal totals share a rank, and the next is left out. */
    private static int rank(double[] totals, int of) {
        int better = 0;
        for (double total : totals) {
            better += total > totals[of] + ROUNDING ? 1 : 0;
        }
        return better + 1;
    }

    private static List<Criterion> failed(ScoringRule rule, List<Scores> row) {
        return matching(
                rule,
                row,
                (criterion, scores) -> criterion.gate() && scores.times(0) > scores.times(1));
    }

    private static List<Criterion> missing(ScoringRule rule, List<Scores> row) {
        return matching(rule, row, (_, scores) -> scores.isEmpty());
    }

    private interface Test {
        boolean holds(Criterion criterion, Scores scores);
    }

    private static List<Criterion> matching(ScoringRule rule, List<Scores> row, Test test) {
        return IntStream.range(0, row.size())
                .filter(i -> test.holds(rule.criteria().get(i), row.get(i)))
                .mapToObj(rule.criteria()::get)
                .toList();
    }

    /** One score per criterion that is no gate. */
    private static List<Double> combined(ScoringRule rule, List<Scores> row) {
        List<Double> combined = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!rule.criteria().get(i).gate()) {
                combined.add(rule.average().of(row.get(i).spread().orElseThrow()));
            }
        }
        return combined;
    }

    private static double[] totals(ScoringRule rule, List<List<Double>> combined) {
        if (rule.operator() == Operator.PAIRWISE) {
            return duelsWon(rule, combined);
        }
        return combined.stream().mapToDouble(scores -> total(rule, scores)).toArray();
    }

    private static double total(ScoringRule rule, List<Double> of) {
        return switch (rule.operator()) {
            case SUM -> of.stream().mapToDouble(Double::doubleValue).sum();
            case PRODUCT -> of.stream().reduce(1.0, (one, other) -> one * other);
            case HANLON -> (of.get(0) + seriousness(of)) * of.get(4);
            case HANLON_TWICE_B -> (of.get(0) + 2 * seriousness(of)) * of.get(4);
            case WEIGHTED_SUM ->
                    IntStream.range(0, of.size())
                            .mapToDouble(i -> rule.criteria().get(i).weight() * of.get(i))
                            .sum();
            case PAIRWISE -> throw new IllegalStateException("duels need all problems");
        };
    }

    /** Hanlon's B: the mean of urgency, severity and cost. */
    private static double seriousness(List<Double> of) {
        return (of.get(1) + of.get(2) + of.get(3)) / 3;
    }

    private static double[] duelsWon(ScoringRule rule, List<List<Double>> combined) {
        double[] totals = new double[combined.size()];
        for (int criterion = 0; criterion < rule.criteria().size(); criterion++) {
            int column = criterion;
            Duels duels = Duels.between(combined.stream().map(row -> row.get(column)).toList());
            for (int problem = 0; problem < totals.length; problem++) {
                totals[problem] += duels.wins(problem);
            }
        }
        return totals;
    }
}
