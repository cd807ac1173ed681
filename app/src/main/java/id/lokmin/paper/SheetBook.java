package id.lokmin.paper;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A workbook to calculate on with: sheets of typed cells below one row of headers. */
public record SheetBook(Imprint imprint, List<Sheet> sheets) {

    public SheetBook {
        sheets = List.copyOf(sheets);
        Set<String> names = new HashSet<>();
        for (Sheet sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Two sheets are called " + sheet.name());
            }
        }
    }

    /**
     * One sheet; its header is frozen and filtered.
     *
     * @param name at most 31 characters, none of {@code []:*?/\}, as Excel demands
     */
    public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
        public Sheet {
            if (name.isBlank() || name.length() > 31 || name.matches(".*[\\[\\]:*?/\\\\].*")) {
                throw new IllegalArgumentException("Not a sheet name: " + name);
            }
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "%s: a row has %d cells for %d columns"
                                    .formatted(name, row.size(), columns.size()));
                }
            }
        }
    }

    /**
     * A column: its header and its width in characters.
     *
     * @param prose whether long words go on below, in rows that grow; else they are cut by what
     *     stands beside them
     */
    public record Column(String header, double width, boolean prose) {

        public Column(String header, double width) {
            this(header, width, false);
        }

        public static Column prose(String header, double width) {
            return new Column(header, width, true);
        }
    }

    /** What stands in a cell, with its type. */
    public sealed interface Cell {

        static Cell words(String words) {
            return words.isEmpty() ? new Nothing() : new Words(words);
        }

        static Cell number(double value) {
            return Double.isNaN(value) ? new Nothing() : new Number(value, 0);
        }

        static Cell number(double value, int decimals) {
            return Double.isNaN(value) ? new Nothing() : new Number(value, decimals);
        }

        /** A percentage as people say it: 62.5 is shown as 62,5 % and stored as 0.625. */
        static Cell percent(double value) {
            return Double.isNaN(value) ? new Nothing() : new Percent(value);
        }

        static Cell day(LocalDate day) {
            return new Day(day);
        }

        static Cell nothing() {
            return new Nothing();
        }
    }

    /** Words. A first character that a spreadsheet would take for a formula is defused. */
    public record Words(String words) implements Cell {}

    /** A number with a fixed count of decimals shown. */
    public record Number(double value, int decimals) implements Cell {}

    /** A percentage, 62.5 for 62,5 %. */
    public record Percent(double value) implements Cell {}

    /** A date. */
    public record Day(LocalDate day) implements Cell {}

    /** An empty cell: not reported is not zero. */
    public record Nothing() implements Cell {}
}
