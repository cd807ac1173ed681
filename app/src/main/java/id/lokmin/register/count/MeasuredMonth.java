package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.MeasuredDay.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a child's rows of one month come to: of each index the last z that counts, the last weight
 * gain written, and whether anything was given.
 *
 * @param place where the last row of the month says it lived
 * @param last the day of that row
 */
record MeasuredMonth(
        Month month,
        int place,
        LocalDate last,
        boolean weighed,
        double weightForAge,
        double lengthForAge,
        double weightForLength,
        WeightGain gain,
        Given pmt,
        Given vitaminA) {

    /** The months of a child that have rows, in order. */
    static List<MeasuredMonth> of(CountedChild child) {
        List<MeasuredMonth> months = new ArrayList<>();
        for (MeasuredDay day : child.days()) {
            Month month = Month.of(day.day());
            if (!months.isEmpty() && months.getLast().month().equals(month)) {
                months.set(months.size() - 1, months.getLast().then(day));
            } else {
                months.add(first(month, day));
            }
        }
        return months;
    }

    private static MeasuredMonth first(Month month, MeasuredDay day) {
        return new MeasuredMonth(
                month,
                day.place(),
                day.day(),
                day.weighed(),
                day.weightForAge(),
                day.lengthForAge(),
                day.weightForLength(),
                day.gain(),
                day.pmt(),
                day.vitaminA());
    }

    private MeasuredMonth then(MeasuredDay day) {
        return new MeasuredMonth(
                month,
                day.place(),
                day.day(),
                weighed || day.weighed(),
                later(weightForAge, day.weightForAge()),
                later(lengthForAge, day.lengthForAge()),
                later(weightForLength, day.weightForLength()),
                day.gain() == WeightGain.UNSAID ? gain : day.gain(),
                either(pmt, day.pmt()),
                either(vitaminA, day.vitaminA()));
    }

    private static double later(double before, double after) {
        return Double.isNaN(after) ? before : after;
    }

    private static Given either(Given one, Given other) {
        if (one == Given.SOME || other == Given.SOME) {
            return Given.SOME;
        }
        return one == Given.NONE || other == Given.NONE ? Given.NONE : Given.UNSAID;
    }
}
