package id.lokmin.register;

import id.lokmin.engine.growth.Position;
import java.util.OptionalInt;

/**
 * What was measured on one day: weight in grams, length or height in millimetres with the position
 * it was taken in, arm circumference (LiLA) in millimetres; each where it was written, none zero.
 *
 * <p>Integers, because a weight that is compared with itself after a second import must be the same
 * to the last digit. {@code 6,25 kg} is 6250, {@code 61,5 cm} is 615.
 */
public record BodySize(
        OptionalInt grams, OptionalInt millimetres, Position position, OptionalInt armMillimetres) {

    public BodySize {
        if (grams.orElse(1) <= 0 || millimetres.orElse(1) <= 0 || armMillimetres.orElse(1) <= 0) {
            throw new IllegalArgumentException("A size is positive or absent");
        }
    }
}
