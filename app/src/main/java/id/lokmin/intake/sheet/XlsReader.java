package id.lokmin.intake.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

/**
 * Reads the .xls of Excel 97–2003.
 *
 * <p>The format holds at most 65,536 rows a sheet and is not packed, so the file's size bounds it.
 */
final class XlsReader {

    private XlsReader() {}

    static List<Sheet> read(Path file, CellBudget budget) throws IOException, FileRefused {
        try (POIFSFileSystem store = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = store.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new FileRefused(FileRefused.Why.LOCKED);
            }
            if (!root.hasEntryCaseInsensitive("Workbook")
                    && !root.hasEntryCaseInsensitive("Book")) {
                throw new FileRefused(FileRefused.Why.OTHER_KIND, "OLE2");
            }
            try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
                List<Sheet> sheets = new ArrayList<>();
                for (int i = 0; i < book.getNumberOfSheets(); i++) {
                    if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
                        sheets.add(read(book.getSheetAt(i), budget));
                    }
                }
                return List.copyOf(sheets);
            }
        } catch (EncryptedDocumentException locked) {
            throw new FileRefused(FileRefused.Why.LOCKED);
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new FileRefused(FileRefused.Why.BROKEN, "xls");
        }
    }

    private static Sheet read(org.apache.poi.ss.usermodel.Sheet sheet, CellBudget budget)
            throws FileRefused {
        CellBudget.Rows rows = budget.newSheet();
        for (Row row : sheet) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < Math.max(0, row.getLastCellNum()); c++) {
                org.apache.poi.ss.usermodel.Cell cell = row.getCell(c);
                cells.add(cell == null ? Cell.EMPTY : read(cell));
            }
            if (!rows.add(row.getRowNum() + 1, cells)) {
                break;
            }
        }
        return rows.named(sheet.getSheetName());
    }

    private static Cell read(org.apache.poi.ss.usermodel.Cell cell) {
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            case STRING -> Cell.typed(cell.getStringCellValue());
            case BOOLEAN -> Cell.typed(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Cell.error(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case NUMERIC -> number(cell);
            case BLANK, FORMULA, _NONE -> Cell.EMPTY;
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        double number = cell.getNumericCellValue();
        if (!Double.isFinite(number)) {
            return Cell.EMPTY;
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return SerialDate.read(
                    BigDecimal.valueOf(number),
                    cell.getCellStyle().getDataFormat(),
                    cell.getCellStyle().getDataFormatString(),
                    false);
        }
        return Cell.number(BigDecimal.valueOf(number));
    }
}
