package id.lokmin.paper.office;

import id.lokmin.paper.Table;
import id.lokmin.paper.Tone;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a table of a paper as a Word table with repeated head rows and merged cells. */
final class WordTable {

    private static final String HEAD_GROUND = "ECEFF1";

    /** Word lines up words, not rules, with the margin; 1.5 mm (85 twips) undo that. */
    private static final double CELL_MARGIN = 1.5;

    private final Table table;
    private final WordGrid grid;
    private final double[] widths;

    private WordTable(XWPFDocument document, Table table, double textWidth) {
        this.table = table;
        double weights = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        this.widths =
                table.columns().stream()
                        .mapToDouble(c -> c.weight() / weights * textWidth)
                        .toArray();
        this.grid = new WordGrid(document, widths, "Kisi");
        grid.indent(CELL_MARGIN);
    }

    static void write(XWPFDocument document, Table table, double textWidth) {
        WordTable word = new WordTable(document, table, textWidth);
        word.rows(table.head(), true);
        word.rows(table.body(), false);
    }

    private void rows(List<Table.Row> rows, boolean head) {
        int columns = table.columns().size();
        int[] hanging = new int[columns];
        int[] span = new int[columns];
        for (Table.Row row : rows) {
            XWPFTableRow out = grid.row(head, head ? 0 : table.rowHeight());
            int column = 0;
            int next = 0;
            while (column < columns) {
                if (hanging[column] > 0) {
                    int across = span[column];
                    WordGrid.hang(grid.cell(out, column, across, style()), false);
                    for (int i = 0; i < across; i++) {
                        hanging[column++]--;
                    }
                    continue;
                }
                Table.Cell cell = row.cells().get(next++);
                XWPFTableCell word = grid.cell(out, column, cell.across(), style());
                fill(word, cell, column, head);
                if (cell.down() > 1) {
                    WordGrid.hang(word, true);
                }
                span[column] = cell.across();
                for (int i = 0; i < cell.across(); i++) {
                    hanging[column++] = cell.down() - 1;
                }
            }
        }
    }

    private String style() {
        return table.small() ? "SelKecil" : "Sel";
    }

    private void fill(XWPFTableCell word, Table.Cell cell, int column, boolean head) {
        XWPFParagraph paragraph = word.getParagraphArray(0);
        Word.align(
                paragraph,
                cell.align()
                        .orElse(head ? Table.Align.CENTRE : table.columns().get(column).align()));
        if (head) {
            WordGrid.ground(word, HEAD_GROUND);
        } else if (cell.tone() != Tone.NEUTRAL) {
            WordGrid.ground(word, cell.tone().tint());
        }
        if (cell.signing() > 0) {
            paragraph.setStyle("SelKecil");
            paragraph.createRun().setText(cell.signing() + ".");
            if (cell.signing() % 2 == 0) {
                paragraph.setIndentationLeft(Word.twips(widths[column] * 0.48));
            }
        } else {
            word.setVerticalAlignment(XWPFVertAlign.CENTER);
        }
        Word.text(paragraph, cell.text());
        cell.picture()
                .ifPresent(chart -> {
                    double wide = 0;
                    for (int i = 0; i < cell.across(); i++) {
                        wide += widths[column + i];
                    }
                    WordPicture.chart(
                            paragraph, chart, Math.max(8, wide - 4), chart.heightInCell());
                });
    }
}
