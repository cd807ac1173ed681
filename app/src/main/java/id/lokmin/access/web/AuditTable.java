package id.lokmin.access.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.lokmin.access.AuditEntry;
import id.lokmin.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The audit trail as a file: instants in UTC, acts by their stable names, hashes included, so that
 * the chain can be checked elsewhere.
 */
record AuditTable(Texts texts, List<AuditEntry> entries) {

    private static final int LONGEST_CELL = 32_000;

    private List<String> head() {
        return List.of(
                "no",
                texts.get("audit.when"),
                texts.get("audit.who"),
                texts.get("audit.what"),
                texts.get("audit.subject"),
                texts.get("audit.detail"),
                "hash");
    }

    private static List<String> cells(AuditEntry entry) {
        return List.of(
                String.valueOf(entry.seq()),
                entry.at().toString(),
                entry.actor(),
                entry.act(),
                entry.subject(),
                entry.detail(),
                entry.hash());
    }

    /** UTF-8 with its mark, by which spreadsheets know it. */
    byte[] csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write('\uFEFF');
            try (CsvWriter csv = CsvWriter.builder().build(text)) {
                csv.writeRecord(head());
                entries.forEach(entry ->
                        csv.writeRecord(cells(entry).stream().map(AuditTable::harmless).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Lokmin", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("audit.title"));
            List<List<String>> rows =
                    Stream.concat(Stream.of(head()), entries.stream().map(AuditTable::cells))
                            .toList();
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    String text = rows.get(r).get(c);
                    sheet.value(r, c, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
                }
            }
            sheet.range(0, 0, 0, head().size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
