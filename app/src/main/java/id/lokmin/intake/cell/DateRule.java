package id.lokmin.intake.cell;

import id.lokmin.intake.cell.ReadDate.Absent;
import id.lokmin.intake.cell.ReadDate.Clear;
import id.lokmin.intake.cell.ReadDate.Impossible;
import id.lokmin.intake.cell.ReadDate.NotADate;
import id.lokmin.intake.sheet.Cell;
import id.lokmin.intake.sheet.SerialDate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How dates are read: the day first, as Indonesia writes it.
 *
 * <pre>
 * 2025-09-03  03/09/2025  3.9.2025  03-09-25  3 September 2025  Rabu, 3 Sep 2025  45903   3 September 2025
 * 31/02/2025                                                                              impossible
 * 09/23/2025                                                 impossible; probably 23 September 2025
 * </pre>
 *
 * @param today decides the century of a year of two digits: the latest one that is not after next
 *     year
 */
public record DateRule(LocalDate today) {

    private static final Pattern ISO =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})(?: .*)?");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:\\p{L}+,? )?([0-9]{1,2})[- ]?(\\p{L}+)\\.?[- ,]*([0-9]{4}|[0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");
    private static final Pattern COMPACT =
            Pattern.compile("(20[0-9]{2}|19[0-9]{2})([0-9]{2})([0-9]{2})");

    /** What the cell says. */
    public ReadDate read(Cell cell) {
        String text = cell.text();
        if (Nothing.in(cell).isPresent() || text.startsWith("0000-00-00") || text.equals("0")) {
            return new Absent();
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            return new NotADate();
        }
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = digits(text, 0, 4);
            int month = digits(text, 5, 7);
            int day = digits(text, 8, 10);
            if (year >= 1900
                    && year <= 2199
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= 28) {
                return new Clear(LocalDate.of(year, month, day));
            }
        }
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return of(m.group(1), m.group(2), m.group(3));
        }
        m = DAY_FIRST.matcher(text);
        if (m.matches()) {
            return of(m.group(3), m.group(2), m.group(1));
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return of(m.group(1), m.group(2), m.group(3));
        }
        String whole = cell.kind() == Cell.Kind.NUMBER ? text.replaceFirst("\\..*$", "") : text;
        if (SERIAL.matcher(whole).matches()) {
            return SerialDate.of(new BigDecimal(whole))
                    .<ReadDate>map(Clear::new)
                    .orElseGet(NotADate::new);
        }
        m = WORDS.matcher(text.toLowerCase(Locale.ROOT));
        if (m.matches()) {
            int month = MonthNames.number(m.group(2));
            return month == 0
                    ? new NotADate()
                    : of(m.group(3), Integer.toString(month), m.group(1));
        }
        return new NotADate();
    }

    /** The number that stands there; -1 where not all are digits. */
    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private ReadDate of(String year, String month, String day) {
        int y = fullYear(Integer.parseInt(year));
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (y < 1900 || y > 2199) {
            return new Impossible(Optional.empty());
        }
        try {
            return new Clear(LocalDate.of(y, m, d));
        } catch (DateTimeException noSuchDay) {
            return new Impossible(swapped(y, m, d));
        }
    }

    /** The same digits with day and month exchanged, as an English spreadsheet writes them. */
    private static Optional<LocalDate> swapped(int year, int month, int day) {
        return month >= 13 && month <= 31 && day >= 1 && day <= 12
                ? Optional.of(LocalDate.of(year, day, 1))
                        .filter(first -> month <= first.lengthOfMonth())
                        .map(first -> first.withDayOfMonth(month))
                : Optional.empty();
    }

    private int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        int latest = today.getYear() + 1;
        int inThisCentury = latest / 100 * 100 + year;
        return inThisCentury <= latest ? inThisCentury : inThisCentury - 100;
    }
}
