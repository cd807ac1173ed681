package id.lokmin.register.count;

import id.lokmin.engine.calendar.Month;
import id.lokmin.register.Services.Answer;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.MeasuredDay.Given;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Counts one element of one RW and month by asking every child, written straight from the rules.
 */
final class NaiveCounts {

    private final List<CountedChild> children;

    NaiveCounts(List<CountedChild> children) {
        this.children = children;
    }

    double count(RegisterElement element, int place, Month month) {
        return children.stream()
                .filter(child -> !child.days().isEmpty())
                .filter(child -> child.homeOn(month.lastDay()) == place)
                .filter(child -> !child.born().isAfter(month.lastDay()))
                .filter(child -> month.lastDay().isBefore(child.born().plusMonths(60)))
                .filter(child -> counts(element, child, month))
                .count();
    }

    private boolean counts(RegisterElement element, CountedChild child, Month month) {
        double weight = z(child, month, MeasuredDay::weightForAge);
        double length = z(child, month, MeasuredDay::lengthForAge);
        double thinness = z(child, month, MeasuredDay::weightForLength);
        return switch (element) {
            case S -> true;
            case K -> book(child, month) == Answer.YES;
            case ENTRI -> !rows(child, month).isEmpty();
            case D -> rows(child, month).stream().anyMatch(MeasuredDay::weighed);
            case N -> gain(child, month) == WeightGain.GAINED;
            case T -> gain(child, month) == WeightGain.NOT_GAINED;
            case TWICE_T ->
                    gain(child, month) == WeightGain.NOT_GAINED
                            && gain(child, month.minus(1)) == WeightGain.NOT_GAINED;
            case O -> gain(child, month) == WeightGain.SKIPPED_LAST_MONTH;
            case B -> gain(child, month) == WeightGain.FIRST_TIME;
            case BGM -> weight < -3;
            case DITIMBANG_BBU -> !Double.isNaN(weight);
            case UNDERWEIGHT -> weight < -2;
            case DIUKUR_TB -> !Double.isNaN(length);
            case STUNTING -> length < -2;
            case SANGAT_PENDEK -> length < -3;
            case DIUKUR_BBTB -> !Double.isNaN(thinness);
            case WASTING -> thinness < -2;
            case GIZI_BURUK -> thinness < -3;
            case GIZI_LEBIH -> thinness > 2;
            case NORMAL_BBTB -> thinness >= -2 && thinness <= 1;
            case STUNTING_BARU -> length < -2 && !(lengthBefore(child, month) < -2);
            case STUNTING_DITEMUKAN -> isFirst(month, m -> stunted(child, m));
            case BURUK_DITEMUKAN -> isFirst(month, m -> thin(child, m) < -3);
            case KURANG_DITEMUKAN -> isFirst(month, m -> thin(child, m) < -2);
            case BBKURANG_DITEMUKAN -> isFirst(month, m -> light(child, m));
            case KURANG_PMT -> isFirst(month, m -> fedAfter(child, m, n -> thin(child, n) < -2));
            case BBKURANG_PMT -> isFirst(month, m -> fedAfter(child, m, n -> light(child, n)));
            case VITA_6_11 -> capsule(child, month, 6, 11);
            case VITA_12_59 -> capsule(child, month, 12, 60);
        };
    }

    private static List<MeasuredDay> rows(CountedChild child, Month month) {
        return child.days().stream().filter(day -> Month.of(day.day()).equals(month)).toList();
    }

    private static double z(CountedChild child, Month month, ToDoubleFunction<MeasuredDay> index) {
        return rows(child, month).stream()
                .mapToDouble(index)
                .filter(z -> !Double.isNaN(z))
                .reduce(Double.NaN, (before, after) -> after);
    }

    private static boolean stunted(CountedChild child, Month month) {
        return z(child, month, MeasuredDay::lengthForAge) < -2;
    }

    private static double thin(CountedChild child, Month month) {
        return z(child, month, MeasuredDay::weightForLength);
    }

    private static boolean light(CountedChild child, Month month) {
        return z(child, month, MeasuredDay::weightForAge) < -2 && thin(child, month) >= -2;
    }

    private static boolean fedAfter(CountedChild child, Month month, Predicate<Month> found) {
        boolean fed = rows(child, month).stream().anyMatch(day -> day.pmt() == Given.SOME);
        boolean foundByThen = false;
        for (Month m = month.january(); !m.isAfter(month); m = m.plus(1)) {
            foundByThen |= isUnderFive(child, m) && found.test(m);
        }
        return fed && foundByThen;
    }

    private static boolean isUnderFive(CountedChild child, Month month) {
        return month.lastDay().isBefore(child.born().plusMonths(60));
    }

    private static boolean isFirst(Month month, Predicate<Month> happens) {
        for (Month m = month.january(); m.isBefore(month); m = m.plus(1)) {
            if (happens.test(m)) {
                return false;
            }
        }
        return happens.test(month);
    }

    private static WeightGain gain(CountedChild child, Month month) {
        return rows(child, month).stream()
                .map(MeasuredDay::gain)
                .filter(gain -> gain != WeightGain.UNSAID)
                .reduce(WeightGain.UNSAID, (before, after) -> after);
    }

    private static double lengthBefore(CountedChild child, Month month) {
        return child.days().stream()
                .filter(day -> Month.of(day.day()).isBefore(month))
                .mapToDouble(MeasuredDay::lengthForAge)
                .filter(z -> !Double.isNaN(z))
                .reduce(Double.NaN, (before, after) -> after);
    }

    private static Answer book(CountedChild child, Month month) {
        return child.days().stream()
                .filter(day -> !day.day().isAfter(month.lastDay()))
                .map(MeasuredDay::kiaBook)
                .filter(answer -> answer != Answer.UNSAID)
                .reduce(Answer.UNSAID, (before, after) -> after);
    }

    private static boolean capsule(CountedChild child, Month month, int from, int to) {
        List<MeasuredDay> rows = rows(child, month);
        if (rows.stream().noneMatch(day -> day.vitaminA() == Given.SOME)) {
            return false;
        }
        long age = child.ageInMonths(rows.getLast().day());
        return age >= from && age <= to;
    }
}
