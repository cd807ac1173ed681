package id.lokmin.engine.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week of disease surveillance (minggu epidemiologi): Sunday to Saturday, belonging to the year
 * and the month that its Wednesday lies in.
 *
 * <p>{@code index} counts weeks from the one that begins on Sunday 4 January 1970, so neighbours
 * differ by one. Week 1 of a year is the first with four days or more in it (the convention of the
 * epidemiological calendar that SKDR prints each year; unverified against a written regulation).
 * Example: 2024-12-29 … 2025-01-04 is {@code 2025-W01}, for its Wednesday is 1 January 2025.
 */
public record EpiWeek(int index) implements Comparable<EpiWeek> {

    private static final LocalDate FIRST_SUNDAY = LocalDate.of(1970, 1, 4);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** The week a day lies in. */
    public static EpiWeek of(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return new EpiWeek(Math.toIntExact(ChronoUnit.WEEKS.between(FIRST_SUNDAY, sunday)));
    }

    /** The week {@code number} (1–52, in some years 53) of {@code year}. */
    public static EpiWeek of(int year, int number) {
        EpiWeek week = firstOf(year).plus(number - 1);
        if (number < 1 || week.year() != year) {
            throw new IllegalArgumentException(year + " has no week " + number);
        }
        return week;
    }

    /** Reads {@code 2025-W07}. */
    public static EpiWeek parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("A week is written 2025-W07, not: " + text);
        }
        return of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** The first week whose Wednesday lies in {@code month}. */
    public static EpiWeek firstOf(Month month) {
        LocalDate wednesday =
                month.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        return of(wednesday);
    }

    private static EpiWeek firstOf(int year) {
        return firstOf(Month.of(year, 1));
    }

    public LocalDate firstDay() {
        return FIRST_SUNDAY.plusWeeks(index);
    }

    public LocalDate lastDay() {
        return firstDay().plusDays(6);
    }

    private LocalDate wednesday() {
        return firstDay().plusDays(3);
    }

    /** The month this week is counted in. */
    public Month month() {
        return Month.of(wednesday());
    }

    public int year() {
        return wednesday().getYear();
    }

    /** 1 to 53. */
    public int number() {
        return firstOf(year()).until(this) + 1;
    }

    public EpiWeek plus(int weeks) {
        return new EpiWeek(index + weeks);
    }

    public int until(EpiWeek other) {
        return other.index - index;
    }

    @Override
    public int compareTo(EpiWeek other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year(), number());
    }
}
