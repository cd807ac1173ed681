package id.lokmin.intake.cell;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month inside any text: a cell, a title row, the name of a sheet or of a file.
 *
 * <pre>
 * 2025-09   202509   09/2025   Bulan : September 2025   rekap-kia-sept_2025.xlsx   s.d. 30 September 2025
 * </pre>
 */
public final class MonthText {

    private static final Pattern ISO =
            Pattern.compile("(?<![0-9])(20[0-9]{2})[-_./ ](0[1-9]|1[0-2])(?![0-9])");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![0-9])(20[0-9]{2})(0[1-9]|1[0-2])(?![0-9])");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<![0-9])(0?[1-9]|1[0-2])[-_./](20[0-9]{2})(?![0-9])");
    private static final Pattern WORDS =
            Pattern.compile("(\\p{L}{3,})[-_.,' ]*(20[0-9]{2})(?![0-9])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");

    private MonthText() {}

    /** The last month that the text names together with its year. */
    public static Optional<YearMonth> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Optional<YearMonth> found = lastWords(lower);
        if (found.isPresent()) {
            return found;
        }
        for (Pattern pattern : new Pattern[] {ISO, COMPACT}) {
            Matcher m = pattern.matcher(lower);
            if (m.find()) {
                return Optional.of(month(m.group(1), m.group(2)));
            }
        }
        Matcher m = MONTH_FIRST.matcher(lower);
        return m.find() ? Optional.of(month(m.group(2), m.group(1))) : Optional.empty();
    }

    /** A month named without its year, 1 to 12: {@code "Bulan : September" => 9}. */
    public static OptionalInt monthAlone(String text) {
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            int month = MonthNames.number(m.group());
            if (month > 0) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }

    /** A year of this century anywhere in the text. */
    public static OptionalInt year(String text) {
        Matcher m = YEAR.matcher(text);
        return m.find() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }

    private static Optional<YearMonth> lastWords(String lower) {
        Optional<YearMonth> last = Optional.empty();
        Matcher m = WORDS.matcher(lower);
        while (m.find()) {
            int month = MonthNames.number(m.group(1));
            if (month > 0) {
                last = Optional.of(YearMonth.of(Integer.parseInt(m.group(2)), month));
            }
        }
        return last;
    }

    private static YearMonth month(String year, String month) {
        return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }
}
