package id.lokmin.meeting;

import id.lokmin.engine.calendar.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * One meeting: the period it reviews and the day it is held are two different things (a third
 * quarter is reviewed in October).
 *
 * @param kind {@link MeetingKinds#MONTHLY} or {@link MeetingKinds#QUARTERLY}
 * @param day absent until it is known; papers then leave a line to write on
 * @param occasion which of the year it is
 * @param theme what it stands under, as it was announced; empty for none
 * @param calledOff why it is not held after all; empty while it stands
 */
public record Meeting(
        String id,
        String kind,
        Period period,
        Optional<LocalDate> day,
        Optional<LocalTime> begins,
        String venue,
        Occasion occasion,
        String theme,
        String calledOff) {

    public Meeting {
        if (id.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("A meeting has an id and a kind");
        }
    }

    /** A meeting that stands. */
    public Meeting(
            String id,
            String kind,
            Period period,
            Optional<LocalDate> day,
            Optional<LocalTime> begins,
            String venue,
            Occasion occasion,
            String theme) {
        this(id, kind, period, day, begins, venue, occasion, theme, "");
    }

    /** A meeting without a theme, on the occasion that the calendar proposes. */
    public Meeting(
            String id,
            String kind,
            Period period,
            Optional<LocalDate> day,
            Optional<LocalTime> begins,
            String venue) {
        this(id, kind, period, day, begins, venue, Occasion.proposed(period, day), "");
    }

    /** Whether it is held, or will be. */
    public boolean stands() {
        return calledOff.isEmpty();
    }

    /** Whether its day has passed; one that was called off never took place. */
    public boolean isPast(LocalDate today) {
        return stands() && day.filter(held -> held.isBefore(today)).isPresent();
    }

    /** {@code Triwulan III} or {@code September}: the period as people call it. */
    public String periodInWords(IntFunction<String> monthName) {
        return switch (period.kind()) {
            case QUARTER -> "Triwulan " + ROMAN[(period.first().number() - 1) / 3];
            case SEMESTER -> "Semester " + ROMAN[(period.first().number() - 1) / 6];
            case MONTH -> monthName.apply(period.first().number());
            case YEAR -> "Tahunan";
        };
    }

    private static final String[] ROMAN = {"I", "II", "III", "IV"};
}
