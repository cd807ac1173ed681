package id.lokmin.meeting;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which meeting of the year it is: the first of a kind divides the work, the second of the months
 * completes next year's proposal, all others watch over what was planned.
 *
 * <p>Permenkes 44/2016, read through SOPs that quote it; a Puskesmas may hold a "first" as late as
 * July, so it is kept with the meeting and only proposed from the calendar.
 */
public enum Occasion {
    ROUTINE("rutin"),
    FIRST("pertama"),
    SECOND("kedua");

    private static final int JANUARY = 1;
    private static final int FEBRUARY = 2;

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /** As it is stored, and behind the name of the kind's file: {@code bulanan-pertama.yaml}. */
    public String code() {
        return code;
    }

    public static Occasion parse(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no such occasion: " + code));
    }

    public static Optional<Occasion> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** What the calendar proposes for a meeting over a period, on a day where that is known. */
    static Occasion proposed(Period period, Optional<LocalDate> day) {
        if (period.kind() != Period.Kind.MONTH) {
            return period.first().number() == JANUARY ? FIRST : ROUTINE;
        }
        return ofMonth(heldIn(period, day));
    }

    /** That of the monthly meeting held in a month. */
    static Occasion ofMonth(Month month) {
        return switch (month.number()) {
            case JANUARY -> FIRST;
            case FEBRUARY -> SECOND;
            default -> ROUTINE;
        };
    }

    /** The month a monthly meeting is held in; without a day, the one after the month reviewed. */
    static Month heldIn(Period period, Optional<LocalDate> day) {
        return day.map(Month::of).orElseGet(() -> period.last().plus(1));
    }
}
