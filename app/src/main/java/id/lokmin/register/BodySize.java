package id.lokmin.register;

import id.lokmin.engine.growth.Position;
import java.util.OptionalInt;

/**
 * What was measured on one day: weight in grams, length or height in millimetres with the position
 * it was taken in, arm circumference (LiLA) in millimetres; each where it was written.
 *
 * <p>Integers, because a weight that is compared with itself after a second import must be the same
 * to the last digit. {@code 6,25 kg} is 6250, {@code 61,5 cm} is 615.
 */
public record BodySize(
        OptionalInt grams, OptionalInt millimetres, Position position, OptionalInt armMillimetres) {

    public BodySize {
        grams = written(grams);
        millimetres = written(millimetres);
        armMillimetres = written(armMillimetres);
    }

    /** Applications write 0 for "not measured". */
    private static OptionalInt written(OptionalInt size) {
        return size.orElse(0) == 0 ? OptionalInt.empty() : size;
    }

    /** This size with its blanks filled from one known before. */
    public BodySize completedBy(BodySize known) {
        return new BodySize(
                grams.isPresent() ? grams : known.grams,
                millimetres.isPresent() ? millimetres : known.millimetres,
                position == Position.UNKNOWN ? known.position : position,
                armMillimetres.isPresent() ? armMillimetres : known.armMillimetres);
    }
}
