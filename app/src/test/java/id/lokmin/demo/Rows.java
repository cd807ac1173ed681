package id.lokmin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a file as plain text, nothing interpreted. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(Path file) throws IOException {
        if (file.toString().endsWith(".csv")) {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        }
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<List<String>> read = new ArrayList<>();
            rows.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    Cell cell = row.getCell(i);
                    cells.add(cell == null || cell.getRawValue() == null ? "" : cell.getRawValue());
                }
                read.add(cells);
            });
            return read;
        }
    }
}
