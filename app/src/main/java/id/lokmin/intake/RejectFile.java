package id.lokmin.intake;

import id.lokmin.intake.profile.Table;
import id.lokmin.intake.sheet.SheetRow;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rejected rows of a file as a workbook: its own header, its own cells, and behind them why
 * each row was left out and what to do. Corrected, the same workbook can be brought in.
 *
 * <p>Every cell is text, and one that a spreadsheet program could take for a formula ({@code =},
 * {@code +}, {@code @}) is led by an apostrophe, which the reader drops again (OWASP, "CSV
 * Injection"). Names and NIK of the rejected rows are in it, as in the file they came from.
 */
final class RejectFile {

    private final Texts texts;
    private final Language language;

    RejectFile(Language language) {
        this.texts = Texts.of("intake", language);
        this.language = language;
    }

    /** Writes the rejected rows; nothing is written where none were. */
    boolean write(Result result, Path target) throws IOException {
        Map<String, Map<Integer, List<CellFinding>>> bySheet =
                result.rejections()
                        .collect(
                                Collectors.groupingBy(
                                        CellFinding::sheet,
                                        HashMap::new,
                                        Collectors.groupingBy(CellFinding::row)));
        if (bySheet.isEmpty()) {
            return false;
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream out = Files.newOutputStream(target);
                Workbook book = new Workbook(out, "Lokmin", "1.0")) {
            for (Table table : result.preview().tables()) {
                Map<Integer, List<CellFinding>> byRow =
                        bySheet.getOrDefault(table.label(), Map.of());
                if (!byRow.isEmpty()) {
                    write(table, byRow, book.newWorksheet(sheetName(table)));
                }
            }
        }
        return true;
    }

    private String sheetName(Table table) {
        String name = table.sheet().name().replaceAll("[\\[\\]*?:/\\\\]", " ").strip();
        return name.isEmpty()
                ? texts.get("reject.sheet")
                : name.substring(0, Math.min(31, name.length()));
    }

    private void write(Table table, Map<Integer, List<CellFinding>> byRow, Worksheet sheet) {
        List<SheetRow> header = table.headerRows();
        int reasonColumn = header.stream().mapToInt(SheetRow::width).max().orElse(0);
        for (Table.Row row : table.rows()) {
            if (byRow.containsKey(row.number())) {
                reasonColumn = Math.max(reasonColumn, row.cells().width());
            }
        }
        int at = 0;
        for (String title : table.titles()) {
            text(sheet, at++, 0, title);
        }
        for (SheetRow row : header) {
            copy(row, sheet, at++);
        }
        text(sheet, at - 1, reasonColumn, texts.get("reject.reason"));
        text(sheet, at - 1, reasonColumn + 1, texts.get("reject.advice"));
        for (Table.Row row : table.rows()) {
            List<CellFinding> why = byRow.get(row.number());
            if (why != null) {
                copy(row.cells(), sheet, at);
                List<Finding> findings =
                        why.stream().map(finding -> finding.finding(language)).toList();
                text(sheet, at, reasonColumn, joined(findings.stream().map(this::reason).toList()));
                text(
                        sheet,
                        at,
                        reasonColumn + 1,
                        joined(findings.stream().map(f -> f.advice(language)).toList()));
                at++;
            }
        }
    }

    private String reason(Finding finding) {
        return finding.problem().code() + " " + finding.where() + ": " + finding.sentence(language);
    }

    private static String joined(List<String> sentences) {
        return sentences.stream().distinct().collect(Collectors.joining(" "));
    }

    private static void copy(SheetRow row, Worksheet sheet, int at) {
        for (int column = 0; column < row.width(); column++) {
            text(sheet, at, column, row.cell(column).text());
        }
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, neutral(text));
        }
    }

    /** {@code "=1+1" => "'=1+1"}. */
    static String neutral(String text) {
        char first = text.charAt(0);
        return first == '=' || first == '+' || first == '@' ? "'" + text : text;
    }
}
