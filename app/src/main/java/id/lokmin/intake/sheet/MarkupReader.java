package id.lokmin.intake.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads what many national applications call "export to Excel": a web page with a table, or the XML
 * of Excel 2003. Each table is a sheet; a cell over several columns or rows fills all of them.
 */
final class MarkupReader {

    private static final int WIDEST = 1_000;

    private MarkupReader() {}

    static List<Sheet> read(Path file, CellBudget budget) throws IOException, FileRefused {
        Document page = Jsoup.parse(file.toFile(), null, "");
        if (!page.select("table tr").isEmpty()) {
            return tables(page, budget);
        }
        Document xml = Jsoup.parse(file.toFile(), null, "", Parser.xmlParser());
        return worksheets(xml, budget);
    }

    private static List<Sheet> tables(Document page, CellBudget budget) throws FileRefused {
        List<Sheet> sheets = new ArrayList<>();
        for (Element table : page.select("table")) {
            if (table.select("table").size() > 1) {
                continue; // a frame around other tables
            }
            CellBudget.Rows rows = budget.newSheet();
            Map<Integer, Span> hanging = new HashMap<>();
            int number = 0;
            for (Element row : table.select("tr")) {
                if (!rows.add(++number, cells(row, hanging))) {
                    break;
                }
            }
            sheets.add(rows.named(sheets.isEmpty() ? "tabel" : "tabel " + (sheets.size() + 1)));
        }
        return List.copyOf(sheets);
    }

    /** A cell that reaches down over rows still to come. */
    private record Span(Cell cell, int rows) {}

    private static List<Cell> cells(Element row, Map<Integer, Span> hanging) {
        List<Cell> cells = new ArrayList<>();
        for (Element element : row.select("> td, > th")) {
            fillHanging(cells, hanging);
            Cell cell = Cell.typed(element.text());
            int across = span(element, "colspan");
            int down = span(element, "rowspan");
            for (int i = 0; i < across && cells.size() < WIDEST; i++) {
                if (down > 1) {
                    hanging.put(cells.size(), new Span(cell, down - 1));
                }
                cells.add(cell);
            }
        }
        fillHanging(cells, hanging);
        return cells;
    }

    private static void fillHanging(List<Cell> cells, Map<Integer, Span> hanging) {
        for (Span span = hanging.get(cells.size());
                span != null;
                span = hanging.get(cells.size())) {
            int column = cells.size();
            if (span.rows() > 1) {
                hanging.put(column, new Span(span.cell(), span.rows() - 1));
            } else {
                hanging.remove(column);
            }
            cells.add(span.cell());
        }
    }

    private static int span(Element element, String name) {
        String text = element.attr(name).strip();
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static List<Sheet> worksheets(Document xml, CellBudget budget) throws FileRefused {
        List<Sheet> sheets = new ArrayList<>();
        for (Element sheet : xml.getElementsByTag("Worksheet")) {
            CellBudget.Rows rows = budget.newSheet();
            int number = 0;
            for (Element row : sheet.getElementsByTag("Row")) {
                number = index(row, number + 1);
                List<Cell> cells = new ArrayList<>();
                for (Element cell : row.getElementsByTag("Cell")) {
                    int column = Math.min(WIDEST, index(cell, cells.size() + 1));
                    while (cells.size() < column - 1) {
                        cells.add(Cell.EMPTY);
                    }
                    cells.add(value(cell));
                }
                if (!rows.add(number, cells)) {
                    break;
                }
            }
            sheets.add(rows.named(sheet.attr("ss:Name")));
        }
        return List.copyOf(sheets);
    }

    private static Cell value(Element cell) {
        Element content = cell.getElementsByTag("Data").first();
        if (content == null || content.text().isBlank()) {
            return Cell.EMPTY;
        }
        String text = Cell.clean(content.text());
        return switch (content.attr("ss:Type")) {
            case "Number" ->
                    text.matches("-?[0-9.]+([eE][-+]?[0-9]+)?")
                            ? Cell.number(new BigDecimal(text))
                            : Cell.typed(text);
            case "DateTime" ->
                    new Cell(text.substring(0, Math.min(10, text.length())), Cell.Kind.DATE);
            case "Error" -> Cell.error(text);
            default -> Cell.typed(text);
        };
    }

    private static int index(Element element, int next) {
        String text = element.attr("ss:Index");
        return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : next;
    }
}
