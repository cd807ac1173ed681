package id.lokmin.figures;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures by the million: parallel arrays, 21 bytes a figure, nothing allocated for one of them.
 *
 * <p>Grows as it is filled; not for several threads.
 */
public final class FigureList {

    private final List<String> elements = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] element;
    private int[] place;
    private int[] month;
    private byte[] state;
    private double[] value;
    private int size;

    public FigureList(int expected) {
        int capacity = Math.max(expected, 16);
        element = new int[capacity];
        place = new int[capacity];
        month = new int[capacity];
        state = new byte[capacity];
        value = new double[capacity];
    }

    public static FigureList of(List<Figure> figures) {
        FigureList list = new FigureList(figures.size());
        figures.forEach(list::add);
        return list;
    }

    /** The number of an element in this list, given on first sight. */
    public int number(String elementCode) {
        return numbers.computeIfAbsent(
                elementCode,
                code -> {
                    elements.add(code);
                    return elements.size() - 1;
                });
    }

    public void add(Figure figure) {
        add(
                number(figure.element()),
                figure.place(),
                figure.month(),
                figure.state(),
                figure.value());
    }

    /** Adds a reported number. */
    public void report(int elementNumber, int placeSeq, Month inMonth, double reported) {
        add(elementNumber, placeSeq, inMonth, CellState.REPORTED, reported);
    }

    /** Adds a cell; the value is NaN exactly where the state is not REPORTED. */
    public void add(
            int elementNumber, int placeSeq, Month inMonth, CellState cellState, double reported) {
        if (size == element.length) {
            grow(size + (size >> 1));
        }
        element[size] = elementNumber;
        place[size] = placeSeq;
        month[size] = inMonth.index();
        state[size] = cellState.code();
        value[size] = reported;
        size++;
    }

    private void grow(int capacity) {
        element = Arrays.copyOf(element, capacity);
        place = Arrays.copyOf(place, capacity);
        month = Arrays.copyOf(month, capacity);
        state = Arrays.copyOf(state, capacity);
        value = Arrays.copyOf(value, capacity);
    }

    public int size() {
        return size;
    }

    /** The codes of the elements by their number. */
    public List<String> elements() {
        return List.copyOf(elements);
    }

    public int element(int i) {
        return element[i];
    }

    public int place(int i) {
        return place[i];
    }

    /** See {@link Month#index}. */
    public int monthIndex(int i) {
        return month[i];
    }

    public byte state(int i) {
        return state[i];
    }

    public double value(int i) {
        return value[i];
    }
}
