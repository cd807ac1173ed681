package id.lokmin.intake.row;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.intake.cell.DateRule;
import id.lokmin.intake.cell.Nothing;
import id.lokmin.intake.cell.ReadDate;
import id.lokmin.intake.cell.ReadNumber;
import id.lokmin.intake.profile.ColumnRule;
import id.lokmin.intake.profile.RowKind;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.sheet.Cell;
import id.lokmin.place.Places;
import id.lokmin.place.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first rows of a table as they were understood: a text that was taken for a date as that date,
 * "RW.7" as the RW it means. Columns that the profile does not know are left out, as they are when
 * the rows are stored.
 *
 * @param columns in the order of the file
 * @param rows each with one value a column
 */
public record FirstRows(List<Column> columns, List<Row> rows) {

    private static final int SHOWN = 5;
    private static final Set<String> NAMES = Set.of("name", "parent", "address");
    private static final Set<String> PRIVATE = Set.of("holder", "phone");
    private static final Map<String, Level> PLACES =
            Map.of("rw", Level.RW, "village", Level.VILLAGE, "posyandu", Level.POSYANDU);

    /** Nothing could be shown: a text file of millions of figures is never held as a table. */
    public static final FirstRows NONE = new FirstRows(List.of(), List.of());

    /** Who may read a column. */
    public enum Secrecy {
        OPEN,
        /** The name, the parents or the address of somebody in the register. */
        NAME,
        /** A name or a number of a person who holds a position. */
        HOLDER,
        /** An identity number: nobody reads it whole. */
        NIK
    }

    /** A column that the profile knows, headed as in the file. */
    public record Column(String title, Secrecy secrecy) {}

    /** A row under its number in the spreadsheet. */
    public record Row(int number, List<Value> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** What was understood of a cell. */
    public sealed interface Value {
        /** Nothing is written there. */
        record Empty() implements Value {}

        /** A text, or one of the words for nothing. */
        record Text(String text) implements Value {}

        /** A number. */
        record Number(double number) implements Value {}

        /** A date. */
        record Day(LocalDate date) implements Value {}

        /** A place of ours. */
        record Area(String written, String code) implements Value {}

        /** Written, but not understood. */
        record Unread(String text) implements Value {}
    }

    public FirstRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static FirstRows of(Table table, DateRule dates, Places places) {
        Map<String, Integer> at = table.header().columns();
        List<ColumnRule> known =
                table.header().profile().columns().stream()
                        .filter(rule -> at.containsKey(rule.name()))
                        .sorted(Comparator.comparing(rule -> at.get(rule.name())))
                        .toList();
        RowKind kind = table.header().profile().kind();
        List<Column> columns = new ArrayList<>();
        for (ColumnRule rule : known) {
            columns.add(
                    new Column(
                            table.header().titles().getOrDefault(rule.name(), rule.title()),
                            secrecy(rule.name(), kind)));
        }
        Whereabouts whereabouts = new Whereabouts(places, Month.of(dates.today()));
        List<Row> rows =
                table.rows().stream()
                        .limit(SHOWN)
                        .map(row ->
                                new Row(
                                        row.number(),
                                        known.stream()
                                                .map(rule -> value(rule, row, dates, whereabouts))
                                                .toList()))
                        .toList();
        return new FirstRows(columns, rows);
    }

    private static Secrecy secrecy(String column, RowKind kind) {
        if (column.equals("nik")) {
            return Secrecy.NIK;
        }
        if (PRIVATE.contains(column)) {
            return Secrecy.HOLDER;
        }
        boolean people = kind == RowKind.MEASUREMENTS || kind == RowKind.DOSES;
        return people && NAMES.contains(column) ? Secrecy.NAME : Secrecy.OPEN;
    }

    private static Value value(
            ColumnRule rule, Table.Row row, DateRule dates, Whereabouts whereabouts) {
        Cell cell = row.cell(rule.name());
        if (cell.isEmpty()) {
            return new Value.Empty();
        }
        if (PLACES.containsKey(rule.name())) {
            return place(PLACES.get(rule.name()), row, cell, whereabouts, Month.of(dates.today()));
        }
        if (Nothing.in(cell).isPresent()) {
            return new Value.Text(cell.text());
        }
        return switch (rule.holds()) {
            case DATE ->
                    dates.read(cell) instanceof ReadDate.Clear(LocalDate date)
                            ? new Value.Day(date)
                            : new Value.Unread(cell.text());
            case NUMBER, FIGURE ->
                    switch (rule.number().read(cell)) {
                        case ReadNumber.Clear(double number) -> new Value.Number(number);
                        case ReadNumber.Noted(double number, ReadNumber.Oddity _) ->
                                new Value.Number(number);
                        case ReadNumber.Absent _ -> new Value.Empty();
                        case ReadNumber.Doubtful _, ReadNumber.NotANumber _ ->
                                new Value.Unread(cell.text());
                    };
            case CHOICE ->
                    rule.meaning(cell.text()).isPresent()
                            ? new Value.Text(cell.text())
                            : new Value.Unread(cell.text());
            case TEXT, MONTH -> new Value.Text(cell.text());
        };
    }

    private static Value place(
            Level level, Table.Row row, Cell cell, Whereabouts whereabouts, Month today) {
        String village = level == Level.VILLAGE ? "" : row.cell("village").text();
        return whereabouts.find(level, cell.text(), village, today)
                        instanceof Resolution.Found(int _, String code)
                ? new Value.Area(cell.text(), code)
                : new Value.Text(cell.text());
    }
}
