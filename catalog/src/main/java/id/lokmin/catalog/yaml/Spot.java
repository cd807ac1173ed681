package id.lokmin.catalog.yaml;

import java.util.Comparator;

/**
 * A place in a text file; line and column count from 1.
 *
 * @param file path as shown to people, such as {@code kia/indicators.yaml}
 */
public record Spot(String file, int line, int column) implements Comparable<Spot> {

    private static final Comparator<Spot> READING_ORDER =
            Comparator.comparing(Spot::file)
                    .thenComparingInt(Spot::line)
                    .thenComparingInt(Spot::column);

    public Spot {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line);
        }
    }

    /** The beginning of a file, for findings about the file as a whole. */
    public static Spot startOf(String file) {
        return new Spot(file, 1, 1);
    }

    /** The same column some lines further down, for lines inside a block of text. */
    public Spot down(int lines) {
        return new Spot(file, line + lines, column);
    }

    /** The same line some columns further right, for a position inside a formula. */
    public Spot right(int columns) {
        return new Spot(file, line, column + columns);
    }

    @Override
    public int compareTo(Spot other) {
        return READING_ORDER.compare(this, other);
    }

    /** As compilers print it: {@code kia/indicators.yaml:12}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
