package id.lokmin.intake.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet's date: days since the last day of 1899, told apart from a number by the format
 * alone.
 *
 * <p>Serial 60 is a 29 February 1900 that never was (Lotus 1-2-3, kept by Excel; ECMA-376 part 1,
 * 18.17.4.1), so days before 1 March 1900 are not read as dates at all. Workbooks of old Macs count
 * from 1904.
 */
public final class SerialDate {

    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final int FIRST = 61;
    private static final int LAST = 109_574; // 31 December 2199
    private static final int DAYS_1904 = 1_462;
    private static final Pattern NOT_FORMAT =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private SerialDate() {}

    /** The date of a serial number that is known to be meant as one, between 1900 and 2199. */
    public static Optional<LocalDate> of(BigDecimal serial) {
        int day = serial.intValue();
        return day >= FIRST && day <= LAST ? Optional.of(ORIGIN.plusDays(day)) : Optional.empty();
    }

    static Cell read(BigDecimal number, int formatId, @Nullable String format, boolean since1904) {
        if (isTime(formatId, format) && number.signum() >= 0 && number.intValue() == 0) {
            return clock(number);
        }
        if (!isDate(formatId, format)) {
            return Cell.number(number);
        }
        BigDecimal serial = since1904 ? number.add(BigDecimal.valueOf(DAYS_1904)) : number;
        return of(serial).map(Cell::date).orElseGet(() -> Cell.number(number));
    }

    /** "12:5" typed into Excel becomes five minutes past twelve; it comes back as text to judge. */
    private static Cell clock(BigDecimal number) {
        int minutes =
                number.multiply(BigDecimal.valueOf(1_440))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
        return Cell.typed(String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60));
    }

    private static boolean isDate(int id, @Nullable String format) {
        if ((id >= 14 && id <= 17)
                || id == 22
                || (id >= 27 && id <= 36)
                || (id >= 50 && id <= 58)) {
            return true;
        }
        String bare = bare(format);
        return bare.contains("y")
                || bare.contains("d")
                || bare.equals("mmm")
                || bare.contains("mmm-");
    }

    private static boolean isTime(int id, @Nullable String format) {
        if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) {
            return true;
        }
        String bare = bare(format);
        return bare.contains("h") && !bare.contains("y") && !bare.contains("d");
    }

    /** The format without quoted text, colours, escapes: what is left speaks of digits or dates. */
    private static String bare(@Nullable String format) {
        if (format == null || format.equalsIgnoreCase("general")) {
            return "";
        }
        return NOT_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
