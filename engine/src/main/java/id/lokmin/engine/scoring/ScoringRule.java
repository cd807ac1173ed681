package id.lokmin.engine.scoring;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that must be known to work the same ranking out again: method, operator, scale, how
 * several scorers become one, and the criteria. Printed with every result.
 */
public record ScoringRule(
        Method method, Operator operator, Scale scale, Average average, List<Criterion> criteria) {

    /** More than these nobody scores with care. */
    public static final int MOST_CRITERIA = 10;

    public ScoringRule {
        criteria = List.copyOf(criteria);
        if (!method.operators().contains(operator)) {
            throw new IllegalArgumentException(method + " is not worked out by " + operator);
        }
        boolean own = method.criteria().isEmpty();
        if (!own && !criteria.equals(method.criteria())) {
            throw new IllegalArgumentException(method + " has criteria of its own");
        }
        if (own && (criteria.isEmpty() || criteria.size() > MOST_CRITERIA)) {
            throw new IllegalArgumentException("one to " + MOST_CRITERIA + " criteria are needed");
        }
        if (criteria.stream().map(Criterion::code).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("two criteria of one name");
        }
    }

    /** A method with its own criteria. */
    public static ScoringRule of(Method method, Operator operator, Scale scale, Average average) {
        return new ScoringRule(method, operator, scale, average, method.criteria());
    }

    /** MCUA with the criteria that were agreed on. */
    public static ScoringRule mcua(Scale scale, Average average, List<Criterion> criteria) {
        return new ScoringRule(Method.MCUA, Operator.WEIGHTED_SUM, scale, average, criteria);
    }

    /** The scale a criterion is scored on. */
    public Scale scaleOf(Criterion criterion) {
        return criterion.gate() ? Scale.NO_OR_YES : scale;
    }

    public List<Criterion> gates() {
        return criteria.stream().filter(Criterion::gate).toList();
    }

    /**
     * How a total is worked out, in signs: {@code U + S + G}, {@code C × A × R × L}, {@code (A + B)
     * × C}, {@code 5 × Keseriusan + 2 × Biaya}. {@code #U} is the number of duels won under U.
     */
    public String formula() {
        return switch (operator) {
            case SUM -> joined(" + ", "");
            case PRODUCT -> joined(" × ", "");
            case PAIRWISE -> joined(" + ", "#");
            case HANLON -> "(A + B) × C, B = (B1 + B2 + B3) ÷ 3";
            case HANLON_TWICE_B -> "(A + 2 × B) × C, B = (B1 + B2 + B3) ÷ 3";
            case WEIGHTED_SUM ->
                    criteria.stream()
                            .map(criterion -> criterion.weight() + " × " + criterion.code())
                            .collect(Collectors.joining(" + "));
        };
    }

    private String joined(String sign, String before) {
        return criteria.stream()
                .map(criterion -> before + criterion.code())
                .collect(Collectors.joining(sign));
    }
}
