package id.lokmin.intake.sheet;

import java.util.Arrays;
import java.util.List;

/** One row of a sheet under the number that the reader's spreadsheet program shows (from 1). */
public final class SheetRow {

    private final int number;
    private final Cell[] cells;

    public SheetRow(int number, List<Cell> cells) {
        this(number, cells.toArray(Cell[]::new));
    }

    SheetRow(int number, Cell[] cells) {
        this.number = number;
        this.cells = cells;
    }

    public int number() {
        return number;
    }

    /** How many cells the row reaches to the right, empty ones before the last included. */
    public int width() {
        return cells.length;
    }

    /** The cell in a column counted from 0; empty beyond the end. */
    public Cell cell(int column) {
        return column < cells.length ? cells[column] : Cell.EMPTY;
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The cells that hold something, from left to right. */
    public List<Cell> filled() {
        return Arrays.stream(cells).filter(cell -> !cell.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "row " + number + ", " + cells.length + " cells";
    }
}
