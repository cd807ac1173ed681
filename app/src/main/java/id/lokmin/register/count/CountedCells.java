package id.lokmin.register.count;

import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.Remainders;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Counts of every place and month made into a column: those of an RW are its report, those of a
 * wider place are what is known of it beyond the reports of its RW.
 */
record CountedCells(PlaceTree tree, int months) {

    /**
     * The column of one element.
     *
     * @param counted a number for every cell, {@code place × months + month}
     * @param isKnown tells whether the number of a cell is known; where it is not, the report of an
     *     RW is missing
     */
    Column column(Element element, double[] counted, IntPredicate isKnown) {
        Column column = Column.empty(element, Level.RW, tree.size() * months);
        Map<Integer, double[]> remainders = new HashMap<>();
        for (int place = 0; place < tree.size(); place++) {
            boolean isRw = tree.level(place) == Level.RW;
            if (!isRw && isEmpty(counted, place)) {
                continue;
            }
            int start = place * months;
            if (isRw) {
                IntStream.range(start, start + months)
                        .filter(isKnown)
                        .forEach(cell -> column.report(cell, counted[cell]));
            } else {
                double[] known = new double[months];
                Arrays.setAll(
                        known,
                        month -> isKnown.test(start + month) ? counted[start + month] : Double.NaN);
                remainders.put(place, known);
            }
        }
        return column.with(Remainders.of(remainders));
    }

    private boolean isEmpty(double[] counted, int place) {
        for (int cell = place * months; cell < (place + 1) * months; cell++) {
            if (counted[cell] != 0) {
                return false;
            }
        }
        return true;
    }
}
