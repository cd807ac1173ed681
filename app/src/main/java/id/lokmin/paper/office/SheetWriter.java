package id.lokmin.paper.office;

import id.lokmin.paper.SheetBook;
import id.lokmin.shell.Spreadsheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook: typed cells, frozen and filtered header, nothing that runs when it is opened.
 */
public final class SheetWriter {

    private static final String HEADER_GROUND = "E8EEF1";

    /** Characters that fit an upright, and a lying sheet of A4 at full size. */
    private static final double WIDEST_UPRIGHT = 95;

    private static final double WIDEST_ON_A4 = 140;

    /** Points. */
    private static final double LINE = 15;

    /** Inches. */
    private static final float MARGIN = 0.4f;

    private static final float FOOTER = 0.2f;

    public byte[] write(SheetBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(32 * 1024);
        try (Workbook workbook = new Workbook(out, "Lokmin", "1.0")) {
            workbook.properties()
                    .setTitle(book.imprint().title())
                    .setCompany(book.imprint().issuer());
            for (SheetBook.Sheet sheet : book.sheets()) {
                write(workbook.newWorksheet(sheet.name()), sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook could not be made", e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet out, SheetBook.Sheet sheet) {
        int columns = sheet.columns().size();
        for (int c = 0; c < columns; c++) {
            out.width(c, sheet.columns().get(c).width());
            out.value(0, c, sheet.columns().get(c).header());
        }
        out.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(HEADER_GROUND)
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle("thin")
                .set();
        grow(
                out,
                0,
                sheet.columns().stream()
                        .mapToInt(column -> lines(column.header(), column.width()))
                        .max()
                        .orElse(1));
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<SheetBook.Cell> row = sheet.rows().get(r);
            for (int c = 0; c < columns; c++) {
                write(out, r + 1, c, row.get(c), sheet.columns().get(c).prose());
            }
            grow(out, r + 1, lines(sheet.columns(), row));
        }
        out.freezePane(0, 1);
        if (!sheet.rows().isEmpty()) {
            out.setAutoFilter(0, 0, sheet.rows().size(), columns - 1);
        }
        print(out, sheet);
    }

    private static int lines(List<SheetBook.Column> columns, List<SheetBook.Cell> row) {
        int lines = 1;
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).prose() && row.get(c) instanceof SheetBook.Words(String words)) {
                lines = Math.max(lines, lines(words, columns.get(c).width()));
            }
        }
        return lines;
    }

    private static int lines(String words, double width) {
        return words.lines().mapToInt(line -> 1 + (int) (line.length() / width)).sum();
    }

    /** Not every program makes a row as high as its words when it opens a file. */
    private static void grow(Worksheet out, int row, int lines) {
        if (lines > 1) {
            out.rowHeight(row, lines * LINE);
        }
    }

    /** On paper: as wide as the sheet, its header on every page, pages numbered. */
    private static void print(Worksheet out, SheetBook.Sheet sheet) {
        double width = sheet.columns().stream().mapToDouble(SheetBook.Column::width).sum();
        Spreadsheets.print(
                out,
                width > WIDEST_ON_A4 ? PaperSize.FOLIO_PAPER : PaperSize.A4_PAPER,
                width > WIDEST_UPRIGHT ? "landscape" : "portrait");
        out.leftMargin(MARGIN);
        out.rightMargin(MARGIN);
        out.topMargin(MARGIN);
        out.bottomMargin(MARGIN + FOOTER);
        out.footerMargin(FOOTER);
        out.footer("&A – halaman &P dari &N", Position.RIGHT);
    }

    private static void write(
            Worksheet out, int row, int column, SheetBook.Cell cell, boolean prose) {
        switch (cell) {
            case SheetBook.Words(String words) -> {
                out.value(row, column, Spreadsheets.defused(words));
                if (prose) {
                    out.style(row, column).wrapText(true).verticalAlignment("top").set();
                }
            }
            case SheetBook.Number(double value, int decimals) -> {
                out.value(row, column, value);
                out.style(row, column).format(format(decimals)).set();
            }
            case SheetBook.Percent(double value) -> {
                out.value(row, column, value / 100);
                out.style(row, column).format("0.0%").set();
            }
            case SheetBook.Day(var day) -> {
                out.value(row, column, day);
                out.style(row, column).format("dd/mm/yyyy").set();
            }
            case SheetBook.Nothing() -> {}
        }
    }

    private static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
