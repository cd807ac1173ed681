package id.lokmin.engine.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The same ranking by plain lists of everybody's scores and decimals of 40 digits, as somebody with
 * paper and patience works it out.
 */
final class NaiveScoring {

    private static final MathContext DIGITS = new MathContext(40);

    private NaiveScoring() {}

    /**
     * {@code rank/total} of each problem; {@code -} where one has no total, {@code x} held back.
     */
    static List<String> judge(ScoringRule rule, List<List<List<Integer>>> sheet) {
        List<BigDecimal> totals = new ArrayList<>();
        List<String> fates = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            fates.add(fate(rule, sheet.get(i)));
        }
        for (int i = 0; i < sheet.size(); i++) {
            totals.add(
                    fates.get(i).isEmpty() ? total(rule, sheet, fates, i) : BigDecimal.valueOf(-1));
        }
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            int rank = 1;
            for (int j = 0; j < sheet.size(); j++) {
                BigDecimal more = totals.get(j).subtract(totals.get(i));
                rank += fates.get(j).isEmpty() && more.doubleValue() > 1e-12 ? 1 : 0;
            }
            shown.add(
                    fates.get(i).isEmpty()
                            ? rank + "/" + totals.get(i).round(new MathContext(9)).doubleValue()
                            : fates.get(i));
        }
        return shown;
    }

    private static String fate(ScoringRule rule, List<List<Integer>> row) {
        boolean missing = false;
        for (int k = 0; k < row.size(); k++) {
            List<Integer> given = row.get(k);
            missing |= given.isEmpty();
            if (rule.criteria().get(k).gate()
                    && Collections.frequency(given, 0) > Collections.frequency(given, 1)) {
                return "x";
            }
        }
        return missing ? "-" : "";
    }

    private static BigDecimal total(
            ScoringRule rule, List<List<List<Integer>>> sheet, List<String> fates, int problem) {
        List<BigDecimal> one = new ArrayList<>();
        for (int k = 0; k < rule.criteria().size(); k++) {
            one.add(average(rule, sheet.get(problem).get(k)));
        }
        switch (rule.operator()) {
            case SUM -> {
                return one.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            }
            case PRODUCT -> {
                return one.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            }
            case HANLON, HANLON_TWICE_B -> {
                BigDecimal b =
                        one.get(1)
                                .add(one.get(2))
                                .add(one.get(3))
                                .divide(BigDecimal.valueOf(3), DIGITS);
                BigDecimal twice = BigDecimal.valueOf(rule.operator() == Operator.HANLON ? 1 : 2);
                return one.get(0).add(twice.multiply(b)).multiply(one.get(4));
            }
            case WEIGHTED_SUM -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (int k = 0; k < one.size(); k++) {
                    sum =
                            sum.add(
                                    one.get(k)
                                            .multiply(
                                                    BigDecimal.valueOf(
                                                            rule.criteria().get(k).weight())));
                }
                return sum;
            }
            case PAIRWISE -> {
                BigDecimal wins = BigDecimal.ZERO;
                for (int other = 0; other < sheet.size(); other++) {
                    for (int k = 0; other != problem && k < one.size(); k++) {
                        if (fates.get(other).isEmpty()) {
                            BigDecimal more =
                                    one.get(k).subtract(average(rule, sheet.get(other).get(k)));
                            double sign = more.abs().doubleValue() < 1e-12 ? 0 : more.signum();
                            wins = wins.add(BigDecimal.valueOf((sign + 1) / 2));
                        }
                    }
                }
                return wins;
            }
        }
        throw new IllegalStateException();
    }

    private static BigDecimal average(ScoringRule rule, List<Integer> given) {
        List<Integer> sorted = given.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (rule.average() == Average.MEDIAN) {
            return sorted.size() % 2 == 1
                    ? BigDecimal.valueOf(sorted.get(middle))
                    : BigDecimal.valueOf(sorted.get(middle - 1) + sorted.get(middle))
                            .divide(BigDecimal.valueOf(2), DIGITS);
        }
        return BigDecimal.valueOf(given.stream().mapToInt(Integer::intValue).sum())
                .divide(BigDecimal.valueOf(given.size()), DIGITS);
    }
}
