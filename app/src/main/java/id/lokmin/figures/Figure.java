package id.lokmin.figures;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;

/**
 * What one cell holds.
 *
 * @param element the code of what was counted
 * @param place the number of the place, see {@link id.lokmin.place.WorkingArea#seq}
 * @param month when
 * @param state a number or which kind of nothing
 * @param value NaN exactly where the state is not REPORTED
 */
public record Figure(String element, int place, Month month, CellState state, double value) {

    public Figure {
        if (Double.isNaN(value) == (state == CellState.REPORTED) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    element + " " + month + ": " + state + " with the value " + value);
        }
    }

    public static Figure reported(String element, int place, Month month, double value) {
        return new Figure(element, place, month, CellState.REPORTED, value);
    }

    public static Figure nothing(String element, int place, Month month, CellState state) {
        return new Figure(element, place, month, state, Double.NaN);
    }
}
