package id.lokmin.intake.sheet;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of one sheet after the other and stops when the file holds too many cells. */
final class CellBudget {

    private final int rowsPerSheet;
    private final int allowed;
    private int left;

    CellBudget(int cells, int rowsPerSheet) {
        this.allowed = cells;
        this.left = cells;
        this.rowsPerSheet = rowsPerSheet;
    }

    Rows newSheet() {
        return new Rows();
    }

    /** The rows of one sheet so far. */
    final class Rows {

        private final List<SheetRow> rows = new ArrayList<>();

        /**
         * Takes one row unless it is blank.
         *
         * @return whether the sheet may go on
         */
        boolean add(int number, List<Cell> cells) throws FileRefused {
            int filled = 0;
            int width = 0;
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    filled++;
                    width = i + 1;
                }
            }
            if (filled > 0) {
                left -= filled;
                if (left < 0) {
                    throw new FileRefused(
                            FileRefused.Why.INFLATES, Integer.toString(allowed), "sel");
                }
                rows.add(new SheetRow(number, cells.subList(0, width)));
            }
            return rows.size() < rowsPerSheet;
        }

        Sheet named(String name) {
            return new Sheet(name, rows);
        }
    }
}
