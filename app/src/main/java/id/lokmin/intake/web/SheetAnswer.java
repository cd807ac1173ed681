package id.lokmin.intake.web;

import id.lokmin.shell.Spreadsheets;
import id.lokmin.shell.web.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ResponseEntity;

/**
 * A list as a file to keep: a workbook, or text parted by semicolons as spreadsheet programs in
 * Indonesia expect it.
 */
final class SheetAnswer {

    private SheetAnswer() {}

    static ResponseEntity<byte[]> xlsx(
            String fileName, String sheet, List<String> head, List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Lokmin", "1.0")) {
            Worksheet page = book.newWorksheet(sheet);
            for (int column = 0; column < head.size(); column++) {
                page.value(0, column, head.get(column));
                page.style(0, column).bold().set();
            }
            page.freezePane(0, 1);
            if (!rows.isEmpty()) {
                page.setAutoFilter(0, 0, rows.size(), head.size() - 1);
            }
            Spreadsheets.print(page);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(page, row + 1, column, rows.get(row).get(column));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Download.of(fileName, bytes.toByteArray());
    }

    private static void write(Worksheet page, int row, int column, Object cell) {
        switch (cell) {
            case Number number -> page.value(row, column, number);
            case LocalDateTime moment -> {
                page.value(row, column, moment);
                page.style(row, column).format("dd/mm/yyyy hh:mm").set();
            }
            default -> page.value(row, column, Spreadsheets.defused(cell.toString()));
        }
    }

    static ResponseEntity<byte[]> csv(String fileName, List<String> head, List<List<Object>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(List.copyOf(head)));
        rows.forEach(row -> text.append(line(row)));
        return Download.of(fileName, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(cell ->
                        cell instanceof Number
                                ? cell.toString()
                                : '"'
                                        + Spreadsheets.defused(cell.toString())
                                                .replace("\"", "\"\"")
                                        + '"')
                .collect(Collectors.joining(";", "", "\r\n"));
    }
}
