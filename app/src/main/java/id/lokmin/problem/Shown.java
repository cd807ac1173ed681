package id.lokmin.problem;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What the grid showed when a problem was picked; it stays so, whatever becomes of the figure.
 *
 * @param figure in words: {@code 58,2 % (62 dari 100), target 67,5 %}; empty where there was none
 * @param unit of value and target: {@code %}, {@code orang}
 * @param gap people missing, or too many
 */
public record Shown(
        String figure, OptionalDouble value, OptionalDouble target, String unit, OptionalLong gap) {

    /** A problem without a figure. */
    public static final Shown NOTHING =
            new Shown("", OptionalDouble.empty(), OptionalDouble.empty(), "", OptionalLong.empty());
}
