package id.lokmin.paper.office;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table in a Word file with fixed column widths, filled row by row. */
final class WordGrid {

    private final XWPFTable table;
    private final int[] widths;
    private int rows;

    /**
     * @param widths of the columns, in millimetres
     * @param style id of a table style, empty for a table without rules
     */
    WordGrid(XWPFDocument document, double[] widths, String style) {
        this.widths = Arrays.stream(widths).mapToInt(Word::twips).toArray();
        this.table = document.createTable();
        table.removeRow(0);
        if (style.isEmpty()) {
            table.removeBorders();
        } else {
            table.getCTTbl().getTblPr().unsetTblBorders();
            table.setStyleID(style);
        }
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(Arrays.stream(this.widths).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid =
                table.getCTTbl().getTblGrid() == null
                        ? table.getCTTbl().addNewTblGrid()
                        : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : this.widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    void indent(double millimetres) {
        table.getCTTbl()
                .getTblPr()
                .addNewTblInd()
                .setW(BigInteger.valueOf(Word.twips(millimetres)));
        table.getCTTbl()
                .getTblPr()
                .getTblInd()
                .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
    }

    /** A row that stays on one page; head rows come again on the next. */
    XWPFTableRow row(boolean head, double height) {
        XWPFTableRow row = table.insertNewTableRow(rows++);
        row.setCantSplitRow(true);
        if (head) {
            row.setRepeatHeader(true);
        }
        if (height > 0) {
            row.setHeight(Word.twips(height));
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        }
        return row;
    }

    /** A cell from a column over some columns; its first paragraph has the style. */
    XWPFTableCell cell(XWPFTableRow row, int column, int across, String style) {
        XWPFTableCell cell = row.addNewTableCell();
        int width = 0;
        for (int i = 0; i < across; i++) {
            width += widths[column + i];
        }
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width));
        if (across > 1) {
            properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(across));
        }
        cell.getParagraphArray(0).setStyle(style);
        return cell;
    }

    static void hang(XWPFTableCell cell, boolean begins) {
        properties(cell).addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }

    static void ground(XWPFTableCell cell, String colour) {
        CTTcPr properties = properties(cell);
        var shade = properties.isSetShd() ? properties.getShd() : properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(colour);
    }

    /** Another paragraph in a cell, below the first. */
    static XWPFParagraph more(XWPFTableCell cell, String style) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }
}
