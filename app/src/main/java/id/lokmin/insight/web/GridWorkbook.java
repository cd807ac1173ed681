package id.lokmin.insight.web;

import id.lokmin.engine.place.Place;
import id.lokmin.insight.GridCell;
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
 * from.
 */
final class GridWorkbook {

    private final GridChoice choice;
    private final CellColumns columns;
    private final Texts texts;
    private final Locale locale;

    GridWorkbook(GridChoice choice, Language language) {
        this.choice = choice;
        this.columns = new CellColumns(language);
        this.texts = Texts.of("insight", language);
        this.locale = Locale.of(language.code());
    }

    List<Sheet> sheets() {
        return List.of(seen(), madeFrom());
    }

    private Sheet seen() {
        List<Column> heads =
                new ArrayList<>(
                        List.of(
                                columns.head("sheet.programme", 18),
                                columns.head("sheet.code", 10),
                                columns.head("sheet.name", 42),
                                columns.head("sheet.unit", 10),
                                columns.head("sheet.target", 10),
                                columns.head("page.whole", 14)));
        for (Place area : choice.areas()) {
            heads.add(new Column(area.name(), 12));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (GridChoice.Section section : choice.sections()) {
            for (GridChoice.Row row : section.rows()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.words(section.programme().name().in(locale)));
                cells.add(Cell.words(row.card().code()));
                cells.add(Cell.words(row.card().name().in(locale)));
                cells.add(Cell.words(row.card().unit()));
                cells.add(row.whole().map(columns::target).orElse(Cell.nothing()));
                cells.add(figure(row.whole()));
                row.areas().forEach(cell -> cells.add(figure(cell)));
                rows.add(cells);
            }
        }
        return new Sheet(texts.get("sheet.grid"), heads, rows);
    }

    private Cell figure(Optional<GridCell> cell) {
        return cell.map(columns::figure).orElse(Cell.nothing());
    }

    private Sheet madeFrom() {
        return columns.sheet(
                "sheet.made_from",
                List.of(
                        columns.code(),
                        columns.area(),
                        columns.figure(),
                        columns.numerator(),
                        columns.denominator(),
                        columns.target(),
                        columns.targetSource(),
                        columns.status(),
                        columns.gap(),
                        columns.due(),
                        columns.in()),
                choice.sections().stream()
                        .flatMap(section -> section.rows().stream())
                        .flatMap(row ->
                                Stream.concat(
                                        row.whole().stream(),
                                        row.areas().stream().flatMap(Optional::stream))));
    }
}
