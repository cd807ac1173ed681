package id.lokmin.insight.web;

import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.place.Place;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grid of a page as a workbook: one sheet as it is seen, one with what every figure was made
 * from. Kinds of nothing are words, so that a sum over a column leaves them out.
 */
final class GridWorkbook {

    private final GridChoice choice;
    private final Words words;
    private final Texts texts;
    private final Locale locale;

    GridWorkbook(GridChoice choice, Language language) {
        this.choice = choice;
        this.words = new Words(language);
        this.texts = Texts.of("insight", language);
        this.locale = Locale.of(language.code());
    }

    List<Sheet> sheets() {
        return List.of(seen(), madeFrom());
    }

    private Sheet seen() {
        List<Column> columns =
                new ArrayList<>(
                        List.of(
                                column("sheet.programme", 18),
                                column("sheet.code", 10),
                                column("sheet.name", 42),
                                column("sheet.unit", 10),
                                column("sheet.target", 10),
                                column("page.whole", 14)));
        for (Place area : choice.areas()) {
            columns.add(new Column(area.name(), 12));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (GridChoice.Section section : choice.sections()) {
            for (GridChoice.Row row : section.rows()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.words(section.programme().name().in(locale)));
                cells.add(Cell.words(row.card().code()));
                cells.add(Cell.words(row.card().name().in(locale)));
                cells.add(Cell.words(row.card().unit()));
                cells.add(row.whole().map(this::target).orElse(Cell.nothing()));
                cells.add(figure(row.whole()));
                row.areas().forEach(cell -> cells.add(figure(cell)));
                rows.add(cells);
            }
        }
        return new Sheet(texts.get("sheet.grid"), columns, rows);
    }

    private Cell target(GridCell cell) {
        return cell.target()
                .map(target ->
                        target.value() == target.upper()
                                ? Cell.number(target.value(), 1)
                                : Cell.words(words.target(cell, target)))
                .orElse(Cell.nothing());
    }

    private Cell figure(Optional<GridCell> cell) {
        if (cell.isEmpty()) {
            return Cell.nothing();
        }
        boolean number = cell.get().value().isPresent() && !cell.get().small();
        return number
                ? Cell.number(cell.get().value().getAsDouble(), 1)
                : Cell.words(words.shown(cell.get()));
    }

    private Sheet madeFrom() {
        List<Column> columns =
                List.of(
                        column("sheet.code", 10),
                        column("sheet.area", 18),
                        column("sheet.figure", 16),
                        column("fact.numerator", 11),
                        column("fact.denominator", 11),
                        column("sheet.target", 10),
                        column("fact.target.source", 40),
                        column("fact.status", 18),
                        column("fact.gap", 12),
                        column("sheet.due", 12),
                        column("sheet.in", 12));
        List<List<Cell>> rows =
                choice.sections().stream()
                        .flatMap(section -> section.rows().stream())
                        .flatMap(row ->
                                Stream.concat(
                                        row.whole().stream(),
                                        row.areas().stream().flatMap(Optional::stream)))
                        .map(this::detail)
                        .toList();
        return new Sheet(texts.get("sheet.made_from"), columns, rows);
    }

    private List<Cell> detail(GridCell cell) {
        Tally tally = cell.tally();
        boolean counted = cell.value().isPresent();
        return List.of(
                Cell.words(cell.card().code()),
                Cell.words(cell.place().name()),
                Cell.words(words.shown(cell)),
                counted ? Cell.number(tally.numerator()) : Cell.nothing(),
                counted && !cell.card().indicator().isCount()
                        ? Cell.number(tally.denominator())
                        : Cell.nothing(),
                target(cell),
                Cell.words(cell.target().map(words::targetSource).orElse("")),
                Cell.words(counted ? words.status(cell) : ""),
                cell.gapPeople().isPresent()
                        ? Cell.number(cell.gapPeople().getAsLong())
                        : Cell.nothing(),
                Cell.number(tally.reportsDue()),
                Cell.number(tally.reportsIn()));
    }

    private Column column(String key, double width) {
        return new Column(texts.get(key), width);
    }
}
