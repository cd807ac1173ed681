package id.lokmin.engine.indicator;

import java.util.Locale;

/**
 * The guard against percentages of a handful of people: below {@code threshold} people under the
 * line a figure is shown as "3 dari 4", without colour and without rank.
 *
 * <p>Five is the usual threshold (a proposal of this product, in line with the suppression of
 * counts under five in public).
 */
public record SmallNumbers(int threshold) {

    public static final SmallNumbers USUAL = new SmallNumbers(5);

    public SmallNumbers {
        if (threshold < 0) {
            throw new IllegalArgumentException("A threshold is not negative: " + threshold);
        }
    }

    /** Whether the figure rests on too few people. A bare count never does. */
    public boolean isSmall(Indicator indicator, Tally tally) {
        return !indicator.isCount() && tally.denominator() < threshold;
    }

    /** The two sums in words: {@code 3 dari 4}, with {@code dari} (or {@code of}) handed in. */
    public static String inWords(Tally tally, String of) {
        return plain(tally.numerator()) + " " + of + " " + plain(tally.denominator());
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
