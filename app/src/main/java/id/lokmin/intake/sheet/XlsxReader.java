package id.lokmin.intake.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads an XLSX as a stream of rows; hidden sheets are left out. */
final class XlsxReader {

    private XlsxReader() {}

    static List<Sheet> read(Path file, Limits limits, CellBudget budget)
            throws IOException, FileRefused {
        try (GuardedCopy copy = GuardedCopy.of(file, limits);
                ReadableWorkbook book =
                        new ReadableWorkbook(
                                copy.path().toFile(), new ReadingOptions(true, true))) {
            List<Sheet> sheets = new ArrayList<>();
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sheets.add(read(sheet, book.isDate1904(), budget));
                }
            }
            return List.copyOf(sheets);
        } catch (ExcelReaderException | IllegalStateException | DateTimeException broken) {
            throw new FileRefused(FileRefused.Why.BROKEN, "xlsx");
        }
    }

    private static Sheet read(
            org.dhatim.fastexcel.reader.Sheet sheet, boolean since1904, CellBudget budget)
            throws IOException, FileRefused {
        CellBudget.Rows rows = budget.newSheet();
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> all = stream.iterator();
            boolean more = true;
            while (more && all.hasNext()) {
                Row row = all.next();
                List<Cell> cells = new ArrayList<>(row.getCellCount());
                for (org.dhatim.fastexcel.reader.Cell cell : row) {
                    cells.add(cell == null ? Cell.EMPTY : read(cell, since1904));
                }
                more = rows.add(row.getRowNum(), cells);
            }
        }
        return rows.named(sheet.getName());
    }

    private static Cell read(org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        CellType type = cell.getType();
        return switch (type) {
            case EMPTY -> Cell.EMPTY;
            case STRING -> Cell.typed(cell.asString());
            case ERROR -> Cell.error(String.valueOf(cell.getRawValue()));
            case BOOLEAN -> Cell.typed(cell.asBoolean() ? "TRUE" : "FALSE");
            case NUMBER -> number(cell.asNumber(), cell, since1904);
            case FORMULA -> formula(cell, since1904);
        };
    }

    /** A formula counts by the result that was saved with it. */
    private static Cell formula(org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell, since1904);
        }
        String raw = cell.getRawValue();
        if (raw == null || raw.isBlank()) {
            return Cell.EMPTY;
        }
        if (raw.startsWith("#")) {
            return Cell.error(raw);
        }
        try {
            return number(new BigDecimal(raw), cell, since1904);
        } catch (NumberFormatException text) {
            return Cell.typed(raw);
        }
    }

    private static Cell number(
            BigDecimal number, org.dhatim.fastexcel.reader.Cell cell, boolean since1904) {
        Integer id = cell.getDataFormatId();
        return SerialDate.read(number, id == null ? 0 : id, cell.getDataFormatString(), since1904);
    }
}
