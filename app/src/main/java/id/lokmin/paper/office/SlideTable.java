package id.lokmin.paper.office;

import id.lokmin.paper.Table;
import id.lokmin.paper.Text;
import id.lokmin.paper.Tone;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;

/** A native table on a slide with thin rules between rows and a strong one under its head. */
final class SlideTable {

    private final XSLFTable table;

    private SlideTable(XSLFTable table) {
        this.table = table;
    }

    static SlideTable at(
            XSLFSlide slide, double x, double y, double[] widths, int rows, double rowHeight) {
        double[] heights = new double[rows];
        Arrays.fill(heights, rowHeight);
        return at(slide, x, y, widths, heights);
    }

    private static SlideTable at(
            XSLFSlide slide, double x, double y, double[] widths, double[] heights) {
        XSLFTable table = slide.createTable(heights.length, widths.length);
        for (int c = 0; c < widths.length; c++) {
            table.setColumnWidth(c, widths[c]);
        }
        for (int r = 0; r < heights.length; r++) {
            table.setRowHeight(r, heights[r]);
        }
        double width = Arrays.stream(widths).sum();
        double height = Arrays.stream(heights).sum();
        table.setAnchor(new Rectangle2D.Double(x, y, width, height));
        table.getCTTable().getTblPr().setFirstRow(true);
        return new SlideTable(table);
    }

    /**
     * A whole table of the paper model over the width of the slide; charts in cells are left out.
     */
    static void write(XSLFSlide slide, Table source, double top, double room) {
        double weights = source.columns().stream().mapToDouble(Table.Column::weight).sum();
        double[] widths =
                source.columns().stream()
                        .mapToDouble(c -> c.weight() / weights * SlideLook.INNER)
                        .toArray();
        double size = SlideMeasure.size(source, room);
        double[] heights = SlideMeasure.heights(source, size, room);
        SlideTable table = at(slide, SlideLook.EDGE, top, widths, heights);
        table.rows(source, source.head(), 0, true, size);
        table.rows(source, source.body(), source.head().size(), false, size);
    }

    private void rows(Table source, List<Table.Row> rows, int first, boolean head, double size) {
        int[] hanging = new int[source.columns().size()];
        for (int r = 0; r < rows.size(); r++) {
            int column = 0;
            for (Table.Cell cell : rows.get(r).cells()) {
                while (hanging[column] > 0) {
                    hanging[column++]--;
                }
                Table.Align align =
                        cell.align()
                                .orElse(
                                        head && cell.across() > 1
                                                ? Table.Align.CENTRE
                                                : source.columns().get(column).align());
                put(first + r, column, cell.text(), size, align(align), head, cell.tone());
                if (cell.across() > 1 || cell.down() > 1) {
                    table.mergeCells(
                            first + r,
                            first + r + cell.down() - 1,
                            column,
                            column + cell.across() - 1);
                }
                for (int i = 0; i < cell.across(); i++) {
                    hanging[column++] = cell.down() - 1;
                }
            }
            while (column < hanging.length) {
                hanging[column++]--;
            }
        }
    }

    void put(
            int row, int column, Text text, double size, TextAlign align, boolean head, Tone tone) {
        XSLFTableCell cell = table.getCell(row, column);
        double inset = align == TextAlign.CENTER ? 1 : size > 11 ? 8 : 4;
        cell.setLeftInset(inset);
        cell.setRightInset(inset);
        cell.setTopInset(1.5);
        cell.setBottomInset(1.5);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setFillColor(
                head ? SlideLook.PALE : tone == Tone.NEUTRAL ? Color.WHITE : SlideLook.tint(tone));
        cell.setBorderColor(BorderEdge.bottom, head ? SlideLook.DEEP : SlideLook.RULE);
        cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.5);
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(align);
        SlideCanvas.runs(paragraph, text, size, SlideLook.INK);
    }

    private static TextAlign align(Table.Align align) {
        return switch (align) {
            case LEFT -> TextAlign.LEFT;
            case CENTRE -> TextAlign.CENTER;
            case RIGHT -> TextAlign.RIGHT;
        };
    }
}
