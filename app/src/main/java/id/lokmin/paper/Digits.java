package id.lokmin.paper;

import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as they are printed in charts and strips: {@code 1.234,5}, no more decimals than needed.
 *
 * <p>Half is rounded up on the decimal value people see ({@code 0.25 → 0,3}), not on the binary
 * one.
 */
public final class Digits {

    private static final Formats FORMATS = Formats.of(Language.INDONESIAN);

    private Digits() {}

    /**
     * At most one decimal, none where it would be zero: {@code 62}, {@code 62,5}, {@code 1.234}.
     */
    public static String of(double value) {
        return of(value, 1);
    }

    /**
     * At most {@code decimals} decimals, zeros at the end left out.
     *
     * @throws IllegalArgumentException for NaN and infinity, which have no digits
     */
    public static String of(double value, int decimals) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number to print: " + value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return "0";
        }
        int needed = Math.max(0, rounded.stripTrailingZeros().scale());
        return FORMATS.number(rounded.doubleValue(), needed);
    }

    /** The digits with their unit: {@code 62,5 %} with a space that does not break. */
    public static String withUnit(double value, String unit) {
        return unit.isEmpty() ? of(value) : of(value) + "\u00a0" + unit;
    }
}
