package id.lokmin.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows on their way into a file: an XLSX sheet, or lines of CSV with semicolons as an Indonesian
 * Excel writes them. An {@link Integer} becomes a number cell, a {@link String} a text cell, the
 * empty string an empty one.
 */
final class Sheet {
    private final String name;
    private final List<List<Object>> rows = new ArrayList<>();

    Sheet(String name) {
        this.name = name;
    }

    void row(Object... cells) {
        rows.add(List.copyOf(Arrays.asList(cells)));
    }

    void rowOf(List<?> cells) {
        rows.add(List.copyOf(cells));
    }

    void writeXlsx(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Lokmin demo", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    fill(sheet, r, c, rows.get(r).get(c));
                }
            }
        }
    }

    private static void fill(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case Integer number -> sheet.value(row, column, number);
            case String text when text.isEmpty() -> {}
            case String text -> sheet.value(row, column, text);
            default -> throw new IllegalArgumentException("no cell for " + cell.getClass());
        }
    }

    void writeCsv(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<Object> row : rows) {
            text.append(String.join(";", row.stream().map(Sheet::quoted).toList())).append("\r\n");
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String quoted(Object cell) {
        String text = cell.toString();
        return text.contains(";") || text.contains("\"")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
