package id.lokmin.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table: columns with relative widths, head rows repeated on every page, body rows kept whole.
 *
 * <p>Column widths are weights: 1, 4, 2 share the page as one, four and two sevenths.
 *
 * @param rowHeight least height of a body row in millimetres, 0 for as high as its words
 * @param small smaller type and tighter rows, for wide tables
 */
public record Table(
        List<Column> columns, List<Row> head, List<Row> body, double rowHeight, boolean small)
        implements Block {

    /** Where the words of a column stand. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** One column: its share of the width and where its words stand. */
    public record Column(double weight, Align align) {
        public Column {
            if (weight <= 0) {
                throw new IllegalArgumentException("A column needs a width");
            }
        }

        public static Column left(double weight) {
            return new Column(weight, Align.LEFT);
        }

        public static Column centre(double weight) {
            return new Column(weight, Align.CENTRE);
        }

        public static Column right(double weight) {
            return new Column(weight, Align.RIGHT);
        }
    }

    /** A row; its cells with their column spans, and cells hanging down from above, fill it. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param tone a pale ground; its sign is printed only by {@link #marked}
     * @param align overrides the column's
     * @param picture a chart below the words
     * @param signing 0, or the number printed in a place to sign; odd ones left, even ones right
     */
    public record Cell(
            Text text,
            int across,
            int down,
            Tone tone,
            Optional<Align> align,
            Optional<Chart> picture,
            int signing) {

        public Cell {
            if (across < 1 || down < 1) {
                throw new IllegalArgumentException("A cell spans at least itself");
            }
        }

        public static Cell of(Text text) {
            return new Cell(text, 1, 1, Tone.NEUTRAL, Optional.empty(), Optional.empty(), 0);
        }

        public static Cell of(String words) {
            return of(Text.of(words));
        }

        public static Cell bold(String words) {
            return of(Text.bold(words));
        }

        /** A status: sign and words on a pale ground, readable without colour. */
        public static Cell marked(Tone tone, String words) {
            return of(Text.bold(tone.mark(words))).withTone(tone);
        }

        public static Cell chart(Chart chart) {
            return new Cell(
                    Text.EMPTY, 1, 1, Tone.NEUTRAL, Optional.empty(), Optional.of(chart), 0);
        }

        /** A place to sign, numbered; signatures of neighbours do not run into each other. */
        public static Cell signing(int number) {
            return new Cell(
                    Text.EMPTY, 1, 1, Tone.NEUTRAL, Optional.empty(), Optional.empty(), number);
        }

        public Cell across(int columns) {
            return new Cell(text, columns, down, tone, align, picture, signing);
        }

        public Cell down(int rows) {
            return new Cell(text, across, rows, tone, align, picture, signing);
        }

        public Cell withTone(Tone tone) {
            return new Cell(text, across, down, tone, align, picture, signing);
        }

        public Cell aligned(Align align) {
            return new Cell(text, across, down, tone, Optional.of(align), picture, signing);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        body = List.copyOf(body);
        checkSpans(columns.size(), head, "head");
        checkSpans(columns.size(), body, "body");
    }

    private static void checkSpans(int columns, List<Row> rows, String part) {
        int[] hanging = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            int filled = 0;
            for (int left : hanging) {
                filled += left > 0 ? 1 : 0;
            }
            for (Cell cell : rows.get(r).cells()) {
                filled += cell.across();
            }
            if (filled != columns) {
                throw new IllegalArgumentException(
                        "Row %d of the %s fills %d of %d columns"
                                .formatted(r + 1, part, filled, columns));
            }
            hang(hanging, rows.get(r));
        }
    }

    private static void hang(int[] hanging, Row row) {
        int column = 0;
        for (Cell cell : row.cells()) {
            while (hanging[column] > 0) {
                column++;
            }
            for (int i = 0; i < cell.across(); i++) {
                hanging[column++] = cell.down();
            }
        }
        for (int i = 0; i < hanging.length; i++) {
            hanging[i] = Math.max(0, hanging[i] - 1);
        }
    }

    public static Builder of(Column... columns) {
        return new Builder(List.of(columns));
    }

    /** Collects the rows of a table; {@link #build} checks that they fill the columns. */
    public static final class Builder {
        private final List<Column> columns;
        private final List<Row> head = new ArrayList<>();
        private final List<Row> body = new ArrayList<>();
        private double rowHeight;
        private boolean small;

        private Builder(List<Column> columns) {
            this.columns = columns;
        }

        public Builder head(String... words) {
            return head(Arrays.stream(words).map(Cell::bold).toArray(Cell[]::new));
        }

        public Builder head(Cell... cells) {
            head.add(new Row(List.of(cells)));
            return this;
        }

        public Builder row(String... words) {
            return row(Arrays.stream(words).map(Cell::of).toArray(Cell[]::new));
        }

        public Builder row(Cell... cells) {
            return row(List.of(cells));
        }

        public Builder row(List<Cell> cells) {
            body.add(new Row(cells));
            return this;
        }

        /** Least height of a body row in millimetres, e.g. 10 where people sign. */
        public Builder rowHeight(double millimetres) {
            this.rowHeight = millimetres;
            return this;
        }

        public Builder small() {
            this.small = true;
            return this;
        }

        public Table build() {
            return new Table(columns, head, body, rowHeight, small);
        }
    }
}
