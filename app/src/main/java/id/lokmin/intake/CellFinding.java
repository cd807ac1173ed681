package id.lokmin.intake;

import id.lokmin.intake.sheet.Sheet;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Texts;
import java.util.List;

/**
 * One problem in a file, at a cell, a row, or the file as a whole.
 *
 * @param sheet the sheet's name; empty where the file has only one
 * @param row as the spreadsheet program numbers it; 0 for the file as a whole
 * @param column counted from 0; -1 for the whole row
 * @param title the column's header in the file; may be empty
 * @param problem what kind
 * @param arguments what fills the blanks of its sentence; never a person's name or identity number
 * @param rejected whether the row is left out because of it
 */
public record CellFinding(
        String sheet,
        int row,
        int column,
        String title,
        Problem problem,
        List<String> arguments,
        boolean rejected) {

    public CellFinding {
        arguments = List.copyOf(arguments);
    }

    /** A problem of the file as a whole. */
    public static CellFinding ofFile(Problem problem, String... arguments) {
        return new CellFinding("", 0, -1, "", problem, List.of(arguments), false);
    }

    /** Where it is, in words: {@code lembar Data, baris 12, kolom S (Berat)}. */
    public String where(Language language) {
        if (row == 0) {
            return "";
        }
        Texts texts = Texts.of("intake", language);
        String place = texts.get("where.row", Integer.toString(row));
        if (column >= 0) {
            place = texts.get("where.column", place, Sheet.letters(column), title);
        }
        return sheet.isEmpty() ? place : texts.get("where.sheet", sheet, place);
    }

    /** The same as the numbered finding that every room speaks. */
    public Finding finding(Language language) {
        return new Finding(problem, where(language), arguments);
    }
}
