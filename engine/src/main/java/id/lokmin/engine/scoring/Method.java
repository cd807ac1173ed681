package id.lokmin.engine.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A method of setting priorities, with its criteria and the operators it is used with. */
public enum Method {
    /** Urgency, seriousness, growth. */
    USG(
            List.of(Criterion.scored("U"), Criterion.scored("S"), Criterion.scored("G")),
            List.of(Operator.SUM, Operator.PRODUCT, Operator.PAIRWISE)),
    /** Capability, accessibility, readiness, leverage. */
    CARL(
            List.of(
                    Criterion.scored("C"),
                    Criterion.scored("A"),
                    Criterion.scored("R"),
                    Criterion.scored("L")),
            List.of(Operator.PRODUCT)),
    /**
     * Size (A), seriousness (B: urgency, severity, cost), ease of solution (C), and PEARL:
     * propriety, economics, acceptability, resources, legality. One of PEARL's five that does not
     * hold holds the problem back.
     */
    HANLON(
            List.of(
                    Criterion.scored("A"),
                    Criterion.scored("B1"),
                    Criterion.scored("B2"),
                    Criterion.scored("B3"),
                    Criterion.scored("C"),
                    Criterion.yesOrNo("P"),
                    Criterion.yesOrNo("E"),
                    Criterion.yesOrNo("AC"),
                    Criterion.yesOrNo("R"),
                    Criterion.yesOrNo("L")),
            List.of(Operator.HANLON, Operator.HANLON_TWICE_B)),
    /** Multiple criteria utility assessment: criteria and weights are agreed on in the room. */
    MCUA(List.of(), List.of(Operator.WEIGHTED_SUM));

    private final List<Criterion> criteria;
    private final List<Operator> operators;

    Method(List<Criterion> criteria, List<Operator> operators) {
        this.criteria = criteria;
        this.operators = operators;
    }

    /** Its criteria in the order they are scored; none where the room agrees on its own. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The operators it is used with, the usual one first. */
    public List<Operator> operators() {
        return operators;
    }

    public static Optional<Method> find(String name) {
        return Arrays.stream(values()).filter(method -> method.name().equals(name)).findFirst();
    }
}
