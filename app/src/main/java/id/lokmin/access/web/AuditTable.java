package id.lokmin.access.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.lokmin.access.AuditEntry;
import id.lokmin.shell.Spreadsheets;
import id.lokmin.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The audit trail as a file. For machines a text: instants in UTC, acts by their stable names,
 * hashes included, so that the chain can be checked elsewhere. For people a workbook in the words
 * of the page.
 */
record AuditTable(Texts texts, List<AuditEntry> entries) {

    private static final int LONGEST_CELL = 32_000;

    /** In characters. */
    private static final double[] WIDTHS = {8, 20, 20, 34, 34, 60};

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
                        csv.writeRecord(cells(entry).stream().map(Spreadsheets::defused).toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param rows the entries in words, in their order
     * @param zone the clock on the wall of the Puskesmas
     */
    byte[] xlsx(List<AuditPage.Row> rows, ZoneId zone) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Lokmin", "1.0")) {
            Worksheet sheet = book.newWorksheet(texts.get("audit.title"));
            List<String> head =
                    List.of(
                            texts.get("audit.number"),
                            texts.get("audit.when"),
                            texts.get("audit.who"),
                            texts.get("audit.what"),
                            texts.get("audit.subject"),
                            texts.get("audit.detail"));
            for (int c = 0; c < head.size(); c++) {
                sheet.value(0, c, head.get(c));
                sheet.width(c, WIDTHS[c]);
            }
            for (int r = 0; r < rows.size(); r++) {
                AuditPage.Row row = rows.get(r);
                AuditEntry entry = entries.get(r);
                sheet.value(r + 1, 0, entry.seq());
                sheet.value(r + 1, 1, LocalDateTime.ofInstant(entry.at(), zone));
                sheet.style(r + 1, 1).format("dd/mm/yyyy hh:mm:ss").set();
                words(sheet, r + 1, 2, row.who());
                words(sheet, r + 1, 3, row.what());
                words(sheet, r + 1, 4, row.subject());
                words(sheet, r + 1, 5, row.detail());
            }
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            Spreadsheets.print(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void words(Worksheet sheet, int row, int column, String text) {
        sheet.value(
                row,
                column,
                Spreadsheets.defused(text.substring(0, Math.min(text.length(), LONGEST_CELL))));
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
}
