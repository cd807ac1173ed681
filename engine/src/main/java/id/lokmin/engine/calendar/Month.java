package id.lokmin.engine.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One calendar month, as a point on the line of months.
 *
 * <p>{@code index} is {@code year × 12 + (month − 1)}; neighbours differ by one, so September 2025
 * ({@code 24308}) minus nine months is {@code 24299}, December 2024.
 */
public record Month(int index) implements Comparable<Month> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");

    public Month {
        if (index < 12 || index >= 12 * 10_000) {
            throw new IllegalArgumentException(
                    "A month lies between 0001-01 and 9999-12: " + index);
        }
    }

    /** The month {@code number} (1–12) of {@code year}. */
    public static Month of(int year, int number) {
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("A month has a number from 1 to 12: " + number);
        }
        return new Month(year * 12 + number - 1);
    }

    /** The month a day lies in. */
    public static Month of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue());
    }

    /** Reads {@code 2025-09}. */
    public static Month parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("A month is written 2025-09, not: " + text);
        }
        return of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    public int year() {
        return Math.floorDiv(index, 12);
    }

    /** 1 for January to 12 for December. */
    public int number() {
        return Math.floorMod(index, 12) + 1;
    }

    public Month plus(int months) {
        return new Month(index + months);
    }

    public Month minus(int months) {
        return new Month(index - months);
    }

    /** How many months lie from this one to {@code other}: 2025-01 until 2025-09 is 8. */
    public int until(Month other) {
        return other.index - index;
    }

    public boolean isBefore(Month other) {
        return index < other.index;
    }

    public boolean isAfter(Month other) {
        return index > other.index;
    }

    /** January of the same year. */
    public Month january() {
        return of(year(), 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year(), number(), 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year(), number()).atEndOfMonth();
    }

    @Override
    public int compareTo(Month other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%02d", year(), number());
    }
}
