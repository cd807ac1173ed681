package id.lokmin.engine.growth;

/**
 * What was measured on one child on one day; NaN stands for a measurement that was not taken.
 *
 * <pre>{@code
 * var child = Anthropometry.of(Sex.FEMALE, Age.ofDays(846))
 *         .withWeight(9.0).withLength(85.5, Position.LYING);
 * }</pre>
 *
 * Zero and negative values are allowed, because files carry them: they are not scored.
 *
 * @param weight kilograms
 * @param length centimetres, as read from the board in the given position, not corrected
 * @param head head circumference, centimetres
 * @param arm mid-upper arm circumference (LiLA), centimetres
 * @param triceps triceps skinfold, millimetres
 * @param subscapular subscapular skinfold, millimetres
 * @param oedema pitting oedema of both feet: the weight then says nothing about the child
 */
public record Anthropometry(
        Sex sex,
        Age age,
        double weight,
        double length,
        Position position,
        double head,
        double arm,
        double triceps,
        double subscapular,
        boolean oedema) {

    private static final double NOT_TAKEN = Double.NaN;

    /** A child of whom nothing is measured yet. */
    public static Anthropometry of(Sex sex, Age age) {
        return new Anthropometry(
                sex,
                age,
                NOT_TAKEN,
                NOT_TAKEN,
                Position.UNKNOWN,
                NOT_TAKEN,
                NOT_TAKEN,
                NOT_TAKEN,
                NOT_TAKEN,
                false);
    }

    public Anthropometry withWeight(double kilograms) {
        return new Anthropometry(
                sex, age, kilograms, length, position, head, arm, triceps, subscapular, oedema);
    }

    public Anthropometry withLength(double centimetres, Position taken) {
        return new Anthropometry(
                sex, age, weight, centimetres, taken, head, arm, triceps, subscapular, oedema);
    }

    public Anthropometry withHead(double centimetres) {
        return new Anthropometry(
                sex, age, weight, length, position, centimetres, arm, triceps, subscapular, oedema);
    }

    public Anthropometry withArm(double centimetres) {
        return new Anthropometry(
                sex,
                age,
                weight,
                length,
                position,
                head,
                centimetres,
                triceps,
                subscapular,
                oedema);
    }

    public Anthropometry withSkinfolds(double tricepsMillimetres, double subscapularMillimetres) {
        return new Anthropometry(
                sex,
                age,
                weight,
                length,
                position,
                head,
                arm,
                tricepsMillimetres,
                subscapularMillimetres,
                oedema);
    }

    public Anthropometry withOedema(boolean present) {
        return new Anthropometry(
                sex, age, weight, length, position, head, arm, triceps, subscapular, present);
    }
}
