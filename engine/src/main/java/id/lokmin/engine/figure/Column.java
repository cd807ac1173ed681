package id.lokmin.engine.figure;

import id.lokmin.engine.place.Level;
import java.util.Arrays;

/**
 * All numbers of one element: a value and a {@link CellState} for every place and every step of
 * time, the cell of place {@code p} at step {@code t} standing at {@code p × steps + t}.
 *
 * <p>Steps are the months of a {@link FigureBoard} or the weeks of a {@link WeekBoard}. Only places
 * of the level {@code reportedAt} report; cells of other places are never read, whatever they hold.
 * A value is NaN exactly where the state is not REPORTED. What is known of a wider place only
 * stands in {@code remainders}; a yearly sasaran has none, it is reported at the wider level.
 *
 * <p>9 bytes a cell. The arrays are kept, not copied, and handed out as they are: whoever fills a
 * column stops writing before handing it over.
 */
public record Column(
        Element element, Level reportedAt, double[] values, byte[] states, Remainders remainders) {

    public Column {
        if (values.length != states.length) {
            throw new IllegalArgumentException(
                    element.code()
                            + " has "
                            + values.length
                            + " values and "
                            + states.length
                            + " states");
        }
        if (element.nature() == Nature.ANNUAL && !remainders.isEmpty()) {
            throw new IllegalArgumentException(element.code() + " is a sasaran: no remainders");
        }
    }

    public Column(Element element, Level reportedAt, double[] values, byte[] states) {
        this(element, reportedAt, values, states, Remainders.NONE);
    }

    /** A column of {@code cells} cells in which every report is still missing. */
    public static Column empty(Element element, Level reportedAt, int cells) {
        double[] values = new double[cells];
        byte[] states = new byte[cells];
        Arrays.fill(values, Double.NaN);
        Arrays.fill(states, CellState.MISSING.code());
        return new Column(element, reportedAt, values, states);
    }

    /** Writes a reported number, while the column is being filled. */
    public void report(int cell, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "A reported value of " + element.code() + " must be a number: " + value);
        }
        values[cell] = value;
        states[cell] = CellState.REPORTED.code();
    }

    /** Writes that there is no number, and which kind of nothing it is. */
    public void blank(int cell, CellState state) {
        if (state == CellState.REPORTED) {
            throw new IllegalArgumentException("A reported cell has a value");
        }
        values[cell] = Double.NaN;
        states[cell] = state.code();
    }

    /** The same cells, with what is known of wider places only. */
    public Column with(Remainders known) {
        return new Column(element, reportedAt, values, states, known);
    }

    public CellState state(int cell) {
        return CellState.of(states[cell]);
    }

    public int cells() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other
                        instanceof
                        Column(
                                Element otherElement,
                                Level level,
                                double[] v,
                                byte[] s,
                                Remainders r)
                && element.equals(otherElement)
                && reportedAt == level
                && Arrays.equals(values, v)
                && Arrays.equals(states, s)
                && remainders.equals(r);
    }

    @Override
    public int hashCode() {
        return element.hashCode();
    }

    @Override
    public String toString() {
        return "Column[" + element.code() + " at " + reportedAt.code() + ", " + cells() + " cells]";
    }
}
