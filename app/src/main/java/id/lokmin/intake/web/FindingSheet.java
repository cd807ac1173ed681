package id.lokmin.intake.web;

import id.lokmin.intake.CellFinding;
import id.lokmin.intake.sheet.Sheet;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** All findings of a file, a line each, to keep or to hand to whoever made the file. */
final class FindingSheet {

    private final Texts texts;

    FindingSheet(Texts texts) {
        this.texts = texts;
    }

    ResponseEntity<byte[]> answer(String fileName, List<CellFinding> findings, boolean asText) {
        String name =
                fileName.replaceFirst("\\.[^.]*$", "")
                        + texts.get("finding.file")
                        + (asText ? ".csv" : ".xlsx");
        return asText
                ? SheetAnswer.csv(name, head(), rows(findings))
                : SheetAnswer.xlsx(name, texts.get("finding.sheet"), head(), rows(findings));
    }

    private List<String> head() {
        return List.of(
                texts.get("finding.head.sheet"),
                texts.get("finding.head.row"),
                texts.get("finding.head.column"),
                texts.get("finding.head.title"),
                texts.get("finding.head.fate"),
                texts.get("finding.head.code"),
                texts.get("finding.head.sentence"),
                texts.get("finding.head.advice"));
    }

    private List<List<Object>> rows(List<CellFinding> findings) {
        List<List<Object>> rows = new ArrayList<>();
        for (CellFinding cell : findings) {
            Finding finding = cell.finding(texts.language());
            List<Object> row = new ArrayList<>();
            row.add(cell.sheet());
            row.add(cell.row() == 0 ? "" : cell.row());
            row.add(cell.column() < 0 ? "" : Sheet.letters(cell.column()));
            row.add(cell.title());
            row.add(texts.get(cell.rejected() ? "finding.fate.rejected" : "finding.fate.kept"));
            row.add(cell.problem().code());
            row.add(finding.sentence(texts.language()));
            row.add(finding.advice(texts.language()));
            rows.add(row);
        }
        return rows;
    }
}
