package id.lokmin.figures.web;

import id.lokmin.catalog.ElementCard;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.entry.EntrySheet;
import id.lokmin.figures.entry.FilledSheet;
import id.lokmin.figures.entry.Typed;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.SheetBook;
import id.lokmin.paper.SheetBook.Cell;
import id.lokmin.paper.SheetBook.Column;
import id.lokmin.paper.SheetBook.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet as a spreadsheet that the import recognises as a monthly recap, or as a yearly list of
 * target groups: a row a place by its code, a column an element by the first name files give it.
 *
 * <p>Its words are Indonesian whoever asks for it, because they are those of the import's profiles.
 */
final class EntryWorkbook {

    private final FilledSheet filled;

    EntryWorkbook(FilledSheet filled) {
        this.filled = filled;
    }

    SheetBook book(Imprint imprint) {
        EntrySheet sheet = filled.sheet();
        boolean yearly = sheet.topic().yearly();
        List<ElementCard> elements =
                sheet.tables().stream().flatMap(table -> table.columns().stream()).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Kode Wilayah", 18));
        columns.add(new Column("Keterangan", 24));
        columns.add(new Column(yearly ? "Tahun" : "Bulan", 10));
        elements.forEach(card -> columns.add(new Column(header(card), 12)));
        List<List<Cell>> rows = new ArrayList<>();
        for (EntrySheet.Table table : sheet.tables()) {
            for (int place : table.places()) {
                rows.add(row(table, elements, place));
            }
        }
        return new SheetBook(
                imprint,
                List.of(new Sheet(sheet.topic().code() + " " + sheet.month(), columns, rows)));
    }

    private static String header(ElementCard card) {
        return card.aliases().isEmpty() ? card.code() : card.aliases().getFirst();
    }

    private List<Cell> row(EntrySheet.Table table, List<ElementCard> elements, int place) {
        PlaceTree tree = filled.sheet().area().tree();
        boolean yearly = filled.sheet().topic().yearly();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(tree.place(place).code()));
        cells.add(Cell.words(name(tree, place)));
        cells.add(
                Cell.words(
                        yearly
                                ? Integer.toString(filled.sheet().month().year())
                                : filled.sheet().month().toString()));
        for (ElementCard card : elements) {
            cells.add(
                    table.columns().contains(card)
                            ? cell(filled.said(card.code(), place))
                            : Cell.nothing());
        }
        return cells;
    }

    private static String name(PlaceTree tree, int place) {
        var village = tree.within(place, Level.VILLAGE);
        String name = tree.place(place).name();
        return village.isEmpty() || village.getAsInt() == place
                ? name
                : name + ", " + tree.place(village.getAsInt()).name();
    }

    private static Cell cell(Typed said) {
        return said instanceof Typed.Number(double value)
                ? Cell.number(value)
                : Cell.words(said.code());
    }
}
