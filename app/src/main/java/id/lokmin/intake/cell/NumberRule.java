package id.lokmin.intake.cell;

import id.lokmin.intake.cell.ReadNumber.Absent;
import id.lokmin.intake.cell.ReadNumber.Clear;
import id.lokmin.intake.cell.ReadNumber.Doubtful;
import id.lokmin.intake.cell.ReadNumber.NotANumber;
import id.lokmin.intake.cell.ReadNumber.Noted;
import id.lokmin.intake.cell.ReadNumber.Oddity;
import id.lokmin.intake.sheet.Cell;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of one column are read.
 *
 * <pre>
 * column of weights (0.5 to 60)         column of people (whole, 0 or more)
 * 12,5  12.5  12:5      12.5            1.234  1,234   1234
 * =2.4                  2.4, noted      12,5           doubtful: 12 or 13?
 * 62    (range 1 to 30) doubtful: 6.2   -4             not taken
 * 3200  (range 1 to 30) 3.2, noted      n/a            nothing: does not apply
 * 12:05                 doubtful: 12.5
 * </pre>
 *
 * @param whole counts people or things: fractions are refused, groups of three digits are thousands
 * @param least the smallest value that can be
 * @param most the largest value that can be
 * @param grams whether a value a thousand times too large is taken as grams
 * @param zeroIsNothing whether 0 stands for "not measured", as e-PPGBM writes it
 */
public record NumberRule(
        boolean whole, double least, double most, boolean grams, boolean zeroIsNothing) {

    /** People: whole, none or more, at most the population of a large district. */
    public static final NumberRule PEOPLE = new NumberRule(true, 0, 10_000_000, false, false);

    /** Any number. */
    public static final NumberRule ANY =
            new NumberRule(false, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false);

    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern UNIT =
            Pattern.compile("(?i)\\s*(kg|gram|gr|g|cm|mm|%|orang|anak|bayi)\\.?$");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):0([0-9])(?::00)?");
    private static final Pattern THREES = Pattern.compile("[-+]?[1-9][0-9]{0,2}([.,' ][0-9]{3})+");
    private static final Pattern SIGNS =
            Pattern.compile("[-+]?[0-9]{1,3}((?:[.][0-9]{3})+[,]|(?:[,][0-9]{3})+[.])[0-9]+");
    private static final Pattern FRACTION =
            Pattern.compile("[-+]?[0-9]*[.,:][0-9]+|[-+]?[0-9]+[.,]");

    public NumberRule {
        if (!(least <= most)) {
            throw new IllegalArgumentException("least above most");
        }
    }

    /** What the cell says. */
    public ReadNumber read(Cell cell) {
        var nothing = Nothing.in(cell);
        if (nothing.isPresent()) {
            return new Absent(nothing.get());
        }
        return switch (cell.kind()) {
            case EMPTY -> new Absent(Nothing.BLANK);
            case NUMBER -> judged(Double.parseDouble(cell.text()));
            case DATE, ERROR -> new NotANumber();
            case TEXT -> text(cell.text());
        };
    }

    private ReadNumber text(String written) {
        double quick = quick(written);
        if (quick >= 0) {
            return judged(quick);
        }
        if (written.startsWith("=")) {
            ReadNumber inner = text(written.substring(1).strip());
            return inner instanceof Clear(double value)
                    ? new Noted(value, Oddity.FORMULA_AS_TEXT)
                    : inner;
        }
        String text = UNIT.matcher(written).replaceFirst("");
        if (text.startsWith("'")) {
            text = text.substring(1);
        }
        if (PLAIN.matcher(text).matches()) {
            return text.length() > 18 ? new NotANumber() : judged(Double.parseDouble(text));
        }
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            double meant = Double.parseDouble(clock.group(1) + "." + clock.group(2));
            return new Doubtful(meant, Oddity.CLOCK_TIME);
        }
        if (SIGNS.matcher(text).matches()) {
            boolean comma = text.lastIndexOf(',') > text.lastIndexOf('.');
            String plain = comma ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
            return judged(Double.parseDouble(plain));
        }
        if (THREES.matcher(text).matches()) {
            return threes(text);
        }
        if (FRACTION.matcher(text).matches()) {
            return judged(Double.parseDouble(text.replace(',', '.').replace(':', '.')));
        }
        return new NotANumber();
    }

    /**
     * Up to nine digits, or up to nine with a sign and one or two digits behind it, as nearly every
     * cell is; -1 for anything else. {@code "12,5", "0.75", "3200" => 12.5, 0.75, 3200.0}
     */
    private static double quick(String text) {
        int length = text.length();
        if (length == 0 || length > 10) {
            return -1;
        }
        int value = 0;
        int behind = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                if (i >= 9 && behind < 0) {
                    return -1;
                }
                value = value * 10 + (c - '0');
                behind += behind >= 0 ? 1 : 0;
            } else if ((c == ',' || c == '.') && behind < 0 && i > 0) {
                behind = 0;
            } else {
                return -1;
            }
        }
        return switch (behind) {
            case -1 -> value;
            case 1 -> value / 10.0;
            case 2 -> value / 100.0;
            default -> -1;
        };
    }

    /** Groups of three digits: thousands of people, or a fraction with three digits. */
    private ReadNumber threes(String text) {
        double thousands = Double.parseDouble(text.replaceAll("[.,' ]", ""));
        boolean single = text.replaceAll("[^.,]", "").length() == 1;
        if (whole || !single) {
            return judged(thousands);
        }
        double fraction = Double.parseDouble(text.replace(',', '.'));
        boolean asFraction = isPossible(fraction);
        boolean asThousands = isPossible(thousands);
        if (asFraction && !asThousands) {
            return new Noted(fraction, Oddity.POINT_OR_THOUSAND);
        }
        if (asThousands && !asFraction) {
            return new Noted(thousands, Oddity.POINT_OR_THOUSAND);
        }
        return new Doubtful(fraction, Oddity.POINT_OR_THOUSAND);
    }

    private ReadNumber judged(double value) {
        if (zeroIsNothing && value == 0) {
            return new Absent(Nothing.MISSING);
        }
        if (whole && value != Math.rint(value)) {
            return new Doubtful(Math.rint(value), Oddity.FRACTION_OF_PEOPLE);
        }
        if (isPossible(value)) {
            return new Clear(value);
        }
        if (grams && isPossible(value / 1_000)) {
            return new Noted(value / 1_000, Oddity.GRAMS);
        }
        if (!whole) {
            for (int shift = 10; shift <= 1_000; shift *= 10) {
                if (isPossible(value / shift)) {
                    return new Doubtful(value / shift, Oddity.DECIMAL_SIGN_LOST);
                }
            }
        }
        return new Doubtful(Double.NaN, Oddity.OUT_OF_RANGE);
    }

    /** Whether a cell of nothing but the digits of this number is read as it, beyond doubt. */
    public boolean takes(int digits) {
        return digits >= 0 && isPossible(digits) && !(zeroIsNothing && digits == 0);
    }

    private boolean isPossible(double value) {
        return value >= least && value <= most;
    }

    /** The range as people read it, "0.5–60". */
    public String range() {
        return String.format(Locale.ROOT, "%s–%s", plain(least), plain(most));
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
