package id.lokmin.intake.web;

import id.lokmin.shell.web.Download;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ResponseEntity;

/**
 * A list as a file to keep: a workbook, or text parted by semicolons as spreadsheet programs in
 * Indonesia expect it. A text that such a program could take for a formula is led by an apostrophe
 * (OWASP, "CSV Injection").
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
            print(page, head.size(), rows.size());
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
            default -> page.value(row, column, neutral(cell.toString()));
        }
    }

    /** On paper: as wide as the sheet, its header on every page. */
    private static void print(Worksheet page, int columns, int rows) {
        if (rows > 0) {
            page.setAutoFilter(0, 0, rows, columns - 1);
        }
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(0);
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
                                : '"' + neutral(cell.toString()).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    /** {@code "=1+1" => "'=1+1"}. */
    private static String neutral(String text) {
        return !text.isEmpty() && "=+@-\t\r".indexOf(text.charAt(0)) >= 0 && text.length() > 1
                ? "'" + text
                : text;
    }
}
