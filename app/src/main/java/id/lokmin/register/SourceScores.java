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

    /** One index: its z-score, kept to two decimals as sources print it, and its label. */
    public record Score(OptionalDouble z, String label) {

        public static final Score NONE = new Score(OptionalDouble.empty(), "");

        public Score {
            label = label.strip();
            if (z.isPresent()) {
                z = OptionalDouble.of(Math.rint(z.getAsDouble() * 100) / 100);
            }
        }

        /** Whether the source itself took the value for impossible. */
        public boolean outlier() {
            return label.equalsIgnoreCase("outlier");
        }

        Score completedBy(Score known) {
            return new Score(z.isPresent() ? z : known.z, label.isEmpty() ? known.label : label);
        }
    }

    /** These scores with their blanks filled from others. */
    public SourceScores completedBy(SourceScores known) {
        return new SourceScores(
                weightForAge.completedBy(known.weightForAge),
                lengthForAge.completedBy(known.lengthForAge),
                weightForLength.completedBy(known.weightForLength));
    }
}
