package id.lokmin.intake.sheet;

import java.util.List;

/**
 * One sheet of a file: its name and its rows from top to bottom, blank ones left out.
 *
 * <p>A text file is one sheet named like the file.
 */
public record Sheet(String name, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** The letters of a column counted from 0: {@code 0 => A, 27 => AB}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
