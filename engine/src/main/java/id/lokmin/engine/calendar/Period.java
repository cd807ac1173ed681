package id.lokmin.engine.calendar;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named run of months a figure is asked for: a month, a quarter, a half-year or a year.
 *
 * <p>Written {@code 2025-09}, {@code 2025-Q3}, {@code 2025-S2}, {@code 2025}. A cumulative figure
 * <i>of a period</i> is the figure as of its last month ({@code 2025-Q3} shows January–September);
 * month-by-month rules add up the months of the period.
 */
public record Period(Kind kind, Month first) implements Comparable<Period> {

    private static final Pattern PARTED = Pattern.compile("(\\d{4})-([QS])(\\d)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** How long a period is. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        SEMESTER(6),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    public Period {
        if ((first.number() - 1) % kind.months != 0) {
            throw new IllegalArgumentException("No " + kind + " begins with " + first);
        }
    }

    public static Period month(Month month) {
        return new Period(Kind.MONTH, month);
    }

    /** The quarter {@code number} (1–4) of {@code year}. */
    public static Period quarter(int year, int number) {
        return part(Kind.QUARTER, year, number);
    }

    public static Period semester(int year, int number) {
        return part(Kind.SEMESTER, year, number);
    }

    public static Period year(int year) {
        return new Period(Kind.YEAR, Month.of(year, 1));
    }

    /** The period of that length a month lies in. */
    public static Period around(Month month, Kind kind) {
        return new Period(kind, month.minus((month.number() - 1) % kind.months));
    }

    /** Reads {@code 2025-09}, {@code 2025-Q3}, {@code 2025-S2} or {@code 2025}. */
    public static Period parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return year(Integer.parseInt(text));
        }
        Matcher parted = PARTED.matcher(text.toUpperCase(Locale.ROOT));
        if (!parted.matches()) {
            return month(parseMonth(text));
        }
        Kind kind = parted.group(2).equals("Q") ? Kind.QUARTER : Kind.SEMESTER;
        return part(kind, Integer.parseInt(parted.group(1)), Integer.parseInt(parted.group(3)));
    }

    private static Month parseMonth(String text) {
        try {
            return Month.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "A period is written 2025-09, 2025-Q3, 2025-S2 or 2025, not: " + text, e);
        }
    }

    private static Period part(Kind kind, int year, int number) {
        if (number < 1 || number > 12 / kind.months) {
            throw new IllegalArgumentException("A year has no " + kind + " " + number);
        }
        return new Period(kind, Month.of(year, (number - 1) * kind.months + 1));
    }

    public Month last() {
        return first.plus(kind.months - 1);
    }

    public int months() {
        return kind.months;
    }

    public boolean contains(Month month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /** The period of the same length just before this one. */
    public Period previous() {
        return new Period(kind, first.minus(kind.months));
    }

    /** By last month, then the shorter one first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = last().compareTo(other.last());
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        int part = (first.number() - 1) / kind.months + 1;
        return switch (kind) {
            case MONTH -> first.toString();
            case QUARTER -> String.format(Locale.ROOT, "%04d-Q%d", first.year(), part);
            case SEMESTER -> String.format(Locale.ROOT, "%04d-S%d", first.year(), part);
            case YEAR -> String.format(Locale.ROOT, "%04d", first.year());
        };
    }
}
