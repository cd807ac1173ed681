package id.lokmin.shell;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/**
 * What holds for every workbook that leaves the house, whichever room writes it: nothing in it
 * runs, and it can be printed as it is.
 *
 * <p>It stands here and not beside the papers because the audit trail is written by a room that all
 * papers stand on.
 */
public final class Spreadsheets {

    private Spreadsheets() {}

    /**
     * Words that begin like a formula get an apostrophe, also where the file is saved as CSV later
     * (OWASP, "CSV Injection"): {@code "=1+1" => "'=1+1"}. A lone {@code -} stays: it runs nothing.
     */
    public static String defused(String words) {
        if (words.length() < 2) {
            return words;
        }
        return "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    /** On paper: A4 lying, as wide as the sheet, its header on every page. */
    public static void print(Worksheet sheet) {
        print(sheet, PaperSize.A4_PAPER, "landscape");
    }

    /**
     * On paper: as wide as the sheet, its header on every page.
     *
     * @param orientation {@code landscape} or {@code portrait}
     */
    public static void print(Worksheet sheet, PaperSize paper, String orientation) {
        sheet.paperSize(paper);
        sheet.pageOrientation(orientation);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }
}
