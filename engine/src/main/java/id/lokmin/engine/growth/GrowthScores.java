package id.lokmin.engine.growth;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.function.DoubleFunction;

/**
 * What the WHO standard says about one child: up to eight z-scores, which of them are implausible,
 * and the length they were worked out from.
 *
 * <p>A status word is given for a z-score that is there and not flagged: a flagged one asks for a
 * new measurement (e-PPGBM calls it <i>Outlier</i>), it does not name a condition.
 */
public final class GrowthScores {

    private final Anthropometry child;
    private final double correctedLength;
    private final Position position;
    private final boolean standingTooYoung;
    private final double[] z;
    private final int flags;

    GrowthScores(
            Anthropometry child,
            double correctedLength,
            Position position,
            boolean standingTooYoung,
            double[] z,
            int flags) {
        this.child = child;
        this.correctedLength = correctedLength;
        this.position = position;
        this.standingTooYoung = standingTooYoung;
        this.z = z;
        this.flags = flags;
    }

    /** The unrounded z-score; empty where the child has none. */
    public OptionalDouble z(GrowthIndex index) {
        double found = z[index.ordinal()];
        return Double.isNaN(found) ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    /** Whether WHO flags the index as implausible (DQ-23). */
    public boolean isFlagged(GrowthIndex index) {
        return (flags & 1 << index.ordinal()) != 0;
    }

    /** Whether any index is implausible: the child is to be measured again. */
    public boolean isAnyFlagged() {
        return flags != 0;
    }

    /** Centimetres, lying under 731 days and standing from then on; NaN when not measured. */
    public double correctedLength() {
        return correctedLength;
    }

    /** The position as believed: unknown when a child too young to stand is said to have stood. */
    public Position position() {
        return position;
    }

    /** Whether a child under nine months is said to have been measured standing. */
    public boolean standingTooYoung() {
        return standingTooYoung;
    }

    /** Kilograms per square metre of the corrected length; NaN unless weight and length are > 0. */
    public double bmi() {
        double metres = correctedLength / 100;
        double found = child.weight() / (metres * metres);
        return Double.isInfinite(found) ? Double.NaN : found;
    }

    /** BB/U. */
    public Optional<WeightStatus> weightStatus() {
        return status(GrowthIndex.WEIGHT_FOR_AGE, WeightStatus::of);
    }

    /** PB/U or TB/U. */
    public Optional<StatureStatus> statureStatus() {
        return status(GrowthIndex.LENGTH_FOR_AGE, StatureStatus::of);
    }

    /** BB/PB or BB/TB; oedema of both feet is <i>gizi buruk</i> whatever the weight. */
    public Optional<NutritionStatus> nutritionStatus() {
        return child.oedema()
                ? Optional.of(NutritionStatus.SEVERELY_WASTED)
                : status(GrowthIndex.WEIGHT_FOR_LENGTH, NutritionStatus::of);
    }

    /** IMT/U; oedema of both feet is <i>gizi buruk</i> whatever the weight. */
    public Optional<NutritionStatus> bmiStatus() {
        return child.oedema()
                ? Optional.of(NutritionStatus.SEVERELY_WASTED)
                : status(GrowthIndex.BMI_FOR_AGE, NutritionStatus::of);
    }

    private <S> Optional<S> status(GrowthIndex index, DoubleFunction<S> status) {
        double found = z[index.ordinal()];
        return Double.isNaN(found) || isFlagged(index)
                ? Optional.empty()
                : Optional.of(status.apply(found));
    }

    /** The z-scores alone, two decimals: {@code len -2.58 wei -2.02 wfl -7.13!}. */
    @Override
    public String toString() {
        var words = new StringJoiner(" ");
        for (GrowthIndex index : GrowthIndex.values()) {
            z(index).ifPresent(found ->
                    words.add(
                            String.format(
                                    Locale.ROOT,
                                    "%s %.2f%s",
                                    index.code(),
                                    found,
                                    isFlagged(index) ? "!" : "")));
        }
        return words.toString();
    }
}
