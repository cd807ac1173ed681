package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A child without its name: when it was born, what was measured, what was given; both by day. */
public record CountedChild(LocalDate born, List<MeasuredDay> days, List<GivenDose> doses) {

    /** Balita: 0 to 59 completed months. */
    static final int MONTHS_UNDER_FIVE = 60;

    /** No home is known. */
    static final int NOWHERE = -1;

    public CountedChild {
        days = List.copyOf(days);
        doses = List.copyOf(doses);
    }

    /** Whether it was born by the end of a month and is then not yet five years old. */
    boolean isUnderFiveAtEndOf(Month month) {
        LocalDate end = month.lastDay();
        return !born.isAfter(end) && end.isBefore(born.plusMonths(MONTHS_UNDER_FIVE));
    }

    /** Completed months on a day. */
    long ageInMonths(LocalDate day) {
        return ChronoUnit.MONTHS.between(born, day);
    }

    /**
     * Where it lived on a day: as its last row up to then said, or its first row where none did;
     * {@link #NOWHERE} for a child nobody measured.
     */
    int homeOn(LocalDate day) {
        int home = days.isEmpty() ? NOWHERE : days.getFirst().place();
        for (MeasuredDay measured : days) {
            if (measured.day().isAfter(day)) {
                break;
            }
            home = measured.place();
        }
        return home;
    }
}
