package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;
import id.lokmin.register.Services.Answer;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.MeasuredDay.Given;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which months lists of measured children are in, and what those lists wrote at all. A column
 * that a list does not have makes its counts unknown, not zero; it takes one value in the calendar
 * year to know that the column is there, because a month in which nobody got food has only blanks
 * in it.
 */
final class Heard {

    private final Set<Month> rows = new HashSet<>();
    private final Set<Integer> gains = new HashSet<>();
    private final Set<Integer> foods = new HashSet<>();
    private final Set<Integer> capsules = new HashSet<>();
    private @Nullable Month first;
    private @Nullable Month last;
    private @Nullable Month firstBook;

    void month(MeasuredMonth now) {
        Month month = now.month();
        rows.add(month);
        first = first == null || month.isBefore(first) ? month : first;
        last = last == null || month.isAfter(last) ? month : last;
        if (now.gain() != WeightGain.UNSAID) {
            gains.add(month.year());
        }
        if (now.pmt() != Given.UNSAID) {
            foods.add(month.year());
        }
        if (now.vitaminA() != Given.UNSAID) {
            capsules.add(month.year());
        }
    }

    void book(MeasuredDay day) {
        Month month = Month.of(day.day());
        if (day.kiaBook() != Answer.UNSAID && (firstBook == null || month.isBefore(firstBook))) {
            firstBook = month;
        }
    }

    /** Whether a month lies between the first and the last of which a list is in. */
    boolean spans(Month month) {
        return first != null && last != null && !month.isBefore(first) && !month.isAfter(last);
    }

    boolean hasRows(Month month) {
        return rows.contains(month);
    }

    boolean isFirst(Month month) {
        return month.equals(first);
    }

    boolean hasGain(Month month) {
        return gains.contains(month.year());
    }

    boolean hasFood(Month month) {
        return foods.contains(month.year());
    }

    boolean hasCapsule(Month month) {
        return capsules.contains(month.year());
    }

    boolean hasBookBy(Month month) {
        return firstBook != null && !month.isBefore(firstBook);
    }
}
