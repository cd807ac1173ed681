package id.lokmin.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * On which days the owner of a promise is reminded, counted in days before it is due; a negative
 * number is after.
 *
 * @param daysBefore the earliest first: 14, 3, -1
 */
public record ReminderDays(List<Integer> daysBefore) {

    /** No rule prescribes them; they are a proposal of this product. */
    public static final ReminderDays USUAL = new ReminderDays(List.of(14, 3, -1));

    private static final int FURTHEST = 90;

    public ReminderDays {
        daysBefore = daysBefore.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (daysBefore.stream().anyMatch(days -> Math.abs(days) > FURTHEST)) {
            throw new IllegalArgumentException("a reminder lies within " + FURTHEST + " days");
        }
    }

    /**
     * The stage whose day has come, the latest only: who missed the first is not told twice. Due on
     * the 20th, with 14, 3 and -1: {@code 5th → none, 6th → 14, 17th → 3, 21st → -1}.
     *
     * @param done the stages that were prepared before
     */
    public OptionalInt stage(LocalDate due, LocalDate today, Collection<Integer> done) {
        OptionalInt latest =
                daysBefore.stream()
                        .filter(days -> !due.minusDays(days).isAfter(today))
                        .mapToInt(Integer::intValue)
                        .min();
        return latest.isPresent() && done.contains(latest.getAsInt())
                ? OptionalInt.empty()
                : latest;
    }
}
