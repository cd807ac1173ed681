package id.lokmin.register.check;

import id.lokmin.engine.growth.Age;
import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthStandard;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import java.util.OptionalLong;
import java.util.function.LongToDoubleFunction;

/**
 * Guesses which number was meant where one makes no sense for a child's age (rule DQ-25): a decimal
 * comma that was lost ({@code 62} for 6,2 kg), grams for kilograms, metres for centimetres.
 *
 * <p>A guess is made only when the written number is beyond WHO's flag limits and a shifted one
 * lies within 4 SD of the median; the nearest to the median wins. Nobody's number is replaced by
 * it.
 */
final class UnitDoubt {

    private static final double BELIEVABLE = 4;
    private static final int[][] SHIFTS = {
        {1, 10}, {10, 1}, {1, 100}, {100, 1}, {1, 1000}, {1000, 1}
    };

    private final GrowthStandard standard;

    UnitDoubt(GrowthStandard standard) {
        this.standard = standard;
    }

    /** The weight in grams that was probably meant. */
    OptionalLong likelyGrams(Sex sex, Age age, long written) {
        return likely(
                written,
                grams ->
                        z(
                                Anthropometry.of(sex, age).withWeight(grams / 1000.0),
                                GrowthIndex.WEIGHT_FOR_AGE));
    }

    /** The length in millimetres that was probably meant. */
    OptionalLong likelyMillimetres(Sex sex, Age age, long written) {
        return likely(
                written,
                millimetres ->
                        z(
                                Anthropometry.of(sex, age)
                                        .withLength(millimetres / 10.0, Position.UNKNOWN),
                                GrowthIndex.LENGTH_FOR_AGE));
    }

    private double z(Anthropometry child, GrowthIndex index) {
        return standard.score(child).z(index).orElse(Double.NaN);
    }

    private static OptionalLong likely(long written, LongToDoubleFunction score) {
        long best = 0;
        double nearest = BELIEVABLE;
        for (int[] shift : SHIFTS) {
            long meant = written * shift[0] / shift[1];
            double distance = Math.abs(score.applyAsDouble(meant));
            if (distance < nearest) {
                nearest = distance;
                best = meant;
            }
        }
        return best == 0 ? OptionalLong.empty() : OptionalLong.of(best);
    }
}
