package id.lokmin.insight.web;

import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns in which workbooks tell of a cell of the grid: everywhere the same heading, width and
 * meaning. Kinds of nothing are words, so that a sum over a column leaves them out.
 */
final class CellColumns {

    /** One column: its heading, and what it says of a cell. */
    record CellColumn(Column head, Function<GridCell, Cell> says) {}

    private final Words words;
    private final Texts texts;

    CellColumns(Language language) {
        this.words = new Words(language);
        this.texts = Texts.of("insight", language);
    }

    /** A sheet with a row for every cell. */
    Sheet sheet(String name, List<CellColumn> columns, Stream<GridCell> cells) {
        return new Sheet(
                texts.get(name),
                columns.stream().map(CellColumn::head).toList(),
                cells.map(cell ->
                                columns.stream().map(column -> column.says().apply(cell)).toList())
                        .toList());
    }

    private CellColumn column(String key, double width, Function<GridCell, Cell> says) {
        return new CellColumn(head(key, width), says);
    }

    /** The heading of a column. */
    Column head(String key, double width) {
        return new Column(texts.get(key), width);
    }

    CellColumn code() {
        return column("sheet.code", 10, cell -> Cell.words(cell.card().code()));
    }

    CellColumn name() {
        return column("sheet.name", 42, cell -> Cell.words(words.name(cell)));
    }

    CellColumn unit() {
        return column("sheet.unit", 10, cell -> Cell.words(cell.card().unit()));
    }

    CellColumn area() {
        return column("sheet.area", 20, cell -> Cell.words(cell.place().name()));
    }

    CellColumn rank() {
        return column(
                "fact.rank",
                9,
                cell ->
                        cell.rank().isPresent()
                                ? Cell.number(cell.rank().getAsInt())
                                : Cell.nothing());
    }

    CellColumn figure() {
        return column("sheet.figure", 16, this::figure);
    }

    /** A figure as a number; where it is none, or of few people, in words. */
    Cell figure(GridCell cell) {
        return cell.value().isPresent() && !cell.small()
                ? Cell.number(cell.value().getAsDouble(), 1)
                : Cell.words(words.shown(cell));
    }

    CellColumn numerator() {
        return column(
                "fact.numerator",
                11,
                cell -> isCounted(cell) ? Cell.number(cell.tally().numerator()) : Cell.nothing());
    }

    CellColumn denominator() {
        return column(
                "fact.denominator",
                11,
                cell ->
                        isCounted(cell) && !cell.card().indicator().isCount()
                                ? Cell.number(cell.tally().denominator())
                                : Cell.nothing());
    }

    CellColumn target() {
        return column("sheet.target", 10, this::target);
    }

    /** The running target as a number; a range in words. */
    Cell target(GridCell cell) {
        return target(cell.target());
    }

    Cell target(Optional<RunningTarget> running) {
        return running.map(target ->
                        target.value() == target.upper()
                                ? Cell.number(target.value(), 1)
                                : Cell.words(words.range(target)))
                .orElse(Cell.nothing());
    }

    CellColumn targetSource() {
        return column(
                "fact.target.source",
                40,
                cell -> Cell.words(cell.target().map(words::targetSource).orElse("")));
    }

    CellColumn status() {
        return column(
                "fact.status", 22, cell -> Cell.words(isCounted(cell) ? words.status(cell) : ""));
    }

    CellColumn gap() {
        return column(
                "fact.gap",
                12,
                cell ->
                        cell.gapPeople().isPresent()
                                ? Cell.number(cell.gapPeople().getAsLong())
                                : Cell.nothing());
    }

    CellColumn month() {
        return column("watch.month", 11, cell -> number(cell.compared().now().measuredValue()));
    }

    CellColumn monthBefore() {
        return column("watch.before", 11, cell -> number(cell.compared().before().measuredValue()));
    }

    CellColumn due() {
        return column("sheet.due", 12, cell -> Cell.number(cell.tally().reportsDue()));
    }

    CellColumn in() {
        return column("sheet.in", 12, cell -> Cell.number(cell.tally().reportsIn()));
    }

    static Cell number(OptionalDouble value) {
        return value.isPresent() ? Cell.number(value.getAsDouble(), 1) : Cell.nothing();
    }

    private static boolean isCounted(GridCell cell) {
        return cell.value().isPresent();
    }
}
