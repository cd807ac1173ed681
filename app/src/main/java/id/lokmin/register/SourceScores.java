package id.lokmin.register;

import java.util.OptionalDouble;

/**
 * The z-scores and labels that the source application printed beside a measurement: BB/U, TB/U and
 * BB/TB.
 *
 * <p>They are compared with ours and kept for the conversation with its makers; no count is ever
 * taken from them. A label "Outlier" takes its index out of prevalence (rule DQ-24).
 */
public record SourceScores(Score weightForAge, Score lengthForAge, Score weightForLength) {

    public static final SourceScores NONE = new SourceScores(Score.NONE, Score.NONE, Score.NONE);

    /** One index: its z-score, rounded to two decimals by the source, and its label. */
    public record Score(OptionalDouble z, String label) {

        public static final Score NONE = new Score(OptionalDouble.empty(), "");

        public Score {
            label = label.strip();
        }

        /** Whether the source itself took the value for impossible. */
        public boolean outlier() {
            return label.equalsIgnoreCase("outlier");
        }
    }
}
