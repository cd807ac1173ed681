package id.lokmin.register.count;

import static id.lokmin.register.count.RegisterElement.*;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.register.Services.Answer;
import id.lokmin.register.WeightGain;
import id.lokmin.register.count.MeasuredDay.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts every {@link RegisterElement} over a span of months, one child after another: work grows
 * with rows plus children × months, memory with places × months × elements (8 bytes a cell).
 */
public final class NutritionCounts {

    private final PlaceTree tree;
    private final Month from;
    private final int months;
    private final double[][] counts;
    private final BitSet heardOf = new BitSet();
    private final BitSet rows = new BitSet();
    private final Heard heard = new Heard();
    private Witness witness = Witness.NONE;
    private int counting;

    public NutritionCounts(PlaceTree tree, Month from, Month to) {
        this.tree = tree;
        this.from = from;
        this.months = from.until(to) + 1;
        this.counts = new double[values().length][tree.size() * months];
    }

    /** The columns over all children: the register's own report of each RW and month. */
    public List<Column> count(List<CountedChild> children) {
        return count(children, Witness.NONE);
    }

    /** The same, and tells who was counted. */
    public List<Column> count(List<CountedChild> children, Witness told) {
        witness = told;
        for (counting = 0; counting < children.size(); counting++) {
            countMonths(children.get(counting));
            countStanding(children.get(counting));
        }
        List<Column> columns = new ArrayList<>(values().length);
        for (RegisterElement element : values()) {
            columns.add(column(element));
        }
        return columns;
    }

    private void add(RegisterElement element, int place, Month month) {
        int offset = from.until(month);
        if (place >= 0 && offset >= 0 && offset < months) {
            counts[element.ordinal()][place * months + offset]++;
            witness.counted(counting, element.element().code(), place, month);
        }
    }

    private void countMonths(CountedChild child) {
        ChildYear year = new ChildYear();
        @Nullable MeasuredMonth before = null;
        double lengthBefore = Double.NaN;
        for (MeasuredMonth now : MeasuredMonth.of(child)) {
            if (from.plus(months - 1).isBefore(now.month())) {
                heard.month(now);
                continue;
            }
            hear(now);
            if (child.isUnderFiveAtEndOf(now.month())) {
                countMonth(child, now);
                if (now.gain() == WeightGain.NOT_GAINED
                        && before != null
                        && before.gain() == WeightGain.NOT_GAINED
                        && before.month().plus(1).equals(now.month())) {
                    add(TWICE_T, now.place(), now.month());
                }
                if (now.lengthForAge() < -2 && !(lengthBefore < -2)) {
                    add(STUNTING_BARU, now.place(), now.month());
                }
                year.countFirsts(now);
            }
            before = now;
            lengthBefore = Double.isNaN(now.lengthForAge()) ? lengthBefore : now.lengthForAge();
        }
    }

    private void hear(MeasuredMonth now) {
        heard.month(now);
        int offset = from.until(now.month());
        if (now.place() >= 0 && offset >= 0) {
            rows.set(now.place() * months + offset);
        }
    }

    private void countMonth(CountedChild child, MeasuredMonth now) {
        addIf(true, ENTRI, now);
        addIf(now.weighed(), D, now);
        addIf(now.gain() == WeightGain.GAINED, N, now);
        addIf(now.gain() == WeightGain.NOT_GAINED, T, now);
        addIf(now.gain() == WeightGain.SKIPPED_LAST_MONTH, O, now);
        addIf(now.gain() == WeightGain.FIRST_TIME, B, now);
        double weight = now.weightForAge();
        addIf(!Double.isNaN(weight), DITIMBANG_BBU, now);
        addIf(weight < -2, UNDERWEIGHT, now);
        addIf(weight < -3, BGM, now);
        double length = now.lengthForAge();
        addIf(!Double.isNaN(length), DIUKUR_TB, now);
        addIf(length < -2, STUNTING, now);
        addIf(length < -3, SANGAT_PENDEK, now);
        double thinness = now.weightForLength();
        addIf(!Double.isNaN(thinness), DIUKUR_BBTB, now);
        addIf(thinness < -2, WASTING, now);
        addIf(thinness < -3, GIZI_BURUK, now);
        addIf(thinness > 2, GIZI_LEBIH, now);
        addIf(thinness >= -2 && thinness <= 1, NORMAL_BBTB, now);
        if (now.vitaminA() == Given.SOME) {
            long age = child.ageInMonths(now.last());
            addIf(age >= 6 && age <= 11, VITA_6_11, now);
            addIf(age >= 12, VITA_12_59, now);
        }
    }

    private void addIf(boolean counts, RegisterElement element, MeasuredMonth now) {
        if (counts) {
            add(element, now.place(), now.month());
        }
    }

    /** S and K: where a child stands at the end of each month, rows or not. */
    private void countStanding(CountedChild child) {
        for (MeasuredDay day : child.days()) {
            if (day.place() >= 0) {
                heardOf.set(day.place());
            }
            heard.book(day);
        }
        if (child.days().isEmpty()) {
            return;
        }
        int next = 0;
        int home = child.days().getFirst().place();
        Answer book = Answer.UNSAID;
        for (int offset = 0; offset < months; offset++) {
            Month month = from.plus(offset);
            LocalDate end = month.lastDay();
            while (next < child.days().size() && !child.days().get(next).day().isAfter(end)) {
                MeasuredDay day = child.days().get(next++);
                home = day.place();
                book = day.kiaBook() == Answer.UNSAID ? book : day.kiaBook();
            }
            if (child.isUnderFiveAtEndOf(month)) {
                add(S, home, month);
                if (book == Answer.YES) {
                    add(K, home, month);
                }
            }
        }
    }

    private Column column(RegisterElement element) {
        return new CountedCells(tree, months)
                .column(
                        element.element(),
                        counts[element.ordinal()],
                        cell -> isReported(element, cell / months, cell % months));
    }

    /** Whether nobody counted means zero here, rather than that nothing was heard. */
    private boolean isReported(RegisterElement element, int place, int offset) {
        Month month = from.plus(offset);
        if (!heardOf.get(place) || !heard.spans(month)) {
            return false;
        }
        int cell = place * months + offset;
        boolean nobodyThere = counts[S.ordinal()][cell] == 0 && heard.hasRows(month);
        boolean in = rows.get(cell) || nobodyThere;
        return switch (element.report()) {
            case REGISTER -> true;
            case BOOKS -> heard.hasBookBy(month);
            case ROWS -> in;
            case ROWS_AFTER_FIRST -> in && !heard.isFirst(month);
            case GAINS -> in && heard.hasGain(month);
            case FOODS -> in && heard.hasFood(month);
            case CAPSULES -> in && heard.hasCapsule(month);
        };
    }

    /** Which firsts of the calendar year a child has had. */
    private final class ChildYear {

        private int year;
        private final BitSet had = new BitSet();

        void countFirsts(MeasuredMonth now) {
            if (now.month().year() != year) {
                year = now.month().year();
                had.clear();
            }
            boolean wasted = now.weightForLength() < -2;
            boolean lightNotWasted = now.weightForAge() < -2 && now.weightForLength() >= -2;
            boolean fed = now.pmt() == Given.SOME;
            first(now.lengthForAge() < -2, STUNTING_DITEMUKAN, now);
            first(now.weightForLength() < -3, BURUK_DITEMUKAN, now);
            first(wasted, KURANG_DITEMUKAN, now);
            first(fed && had.get(KURANG_DITEMUKAN.ordinal()), KURANG_PMT, now);
            first(lightNotWasted, BBKURANG_DITEMUKAN, now);
            first(fed && had.get(BBKURANG_DITEMUKAN.ordinal()), BBKURANG_PMT, now);
        }

        private void first(boolean happens, RegisterElement element, MeasuredMonth now) {
            if (happens && !had.get(element.ordinal())) {
                had.set(element.ordinal());
                add(element, now.place(), now.month());
            }
        }
    }
}
