package id.lokmin.paper.office;

import id.lokmin.paper.Block;
import id.lokmin.paper.Block.KeyValues.Entry;
import id.lokmin.paper.Block.Signatures.Signer;
import id.lokmin.paper.Letterhead;
import id.lokmin.paper.Text;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The parts of a letter that stand side by side, laid out in tables without rules. */
final class WordLetter {

    private static final String DOTS = "…".repeat(20);

    private final XWPFDocument document;
    private final double width;

    WordLetter(XWPFDocument document, double textWidth) {
        this.document = document;
        this.width = textWidth;
    }

    void letterhead(Letterhead head) {
        if (head.logo().isEmpty()) {
            head.superiors().forEach(line -> document("KopInduk", line));
            document("KopNama", head.name());
            head.contact().forEach(line -> document("KopAlamat", line));
        } else {
            WordGrid grid = new WordGrid(document, new double[] {25, width - 50, 25}, "");
            XWPFTableRow row = grid.row(false, 0);
            XWPFTableCell logo = grid.cell(row, 0, 1, "Tengah");
            WordPicture.photo(logo.getParagraphArray(0), head.logo().get(), 23, 24);
            XWPFTableCell words = grid.cell(row, 1, 1, "KopInduk");
            head.superiors().forEach(line -> add(words, "KopInduk", line));
            add(words, "KopNama", head.name());
            head.contact().forEach(line -> add(words, "KopAlamat", line));
            grid.cell(row, 2, 1, "Tengah");
        }
        document("KopGaris", "");
    }

    void keyValues(List<Entry> entries, boolean indented) {
        double inset = indented ? 11 : 0;
        double[] widths = {34, 4, width - 38 - inset};
        WordGrid grid = new WordGrid(document, widths, "");
        if (indented) {
            grid.indent(inset);
        }
        for (Entry entry : entries) {
            pair(grid, grid.row(false, 0), entry);
        }
        space(2);
    }

    private static void pair(WordGrid grid, XWPFTableRow row, Entry entry) {
        add(grid.cell(row, 0, 1, "Rapat"), "Rapat", entry.key());
        add(grid.cell(row, 1, 1, "Rapat"), "Rapat", ":");
        Text value = entry.value().isEmpty() ? Text.of(DOTS) : entry.value();
        Word.text(grid.cell(row, 2, 1, "Rapat").getParagraphArray(0), value);
    }

    void opening(Block.LetterOpening opening) {
        double left = width * 0.56;
        double[] widths = {22, 4, left - 32, 6, width - left};
        WordGrid grid = new WordGrid(document, widths, "");
        for (int i = 0; i < Math.max(1, opening.entries().size()); i++) {
            XWPFTableRow row = grid.row(false, 0);
            pair(grid, row, i < opening.entries().size() ? opening.entries().get(i) : blank());
            grid.cell(row, 3, 1, "Rapat");
            XWPFTableCell to = grid.cell(row, 4, 1, "Rapat");
            WordGrid.hang(to, i == 0);
            if (i == 0) {
                add(to, "Rapat", opening.placeAndDate());
                if (!opening.addressee().isEmpty()) {
                    WordGrid.more(to, "Rapat").createRun().setText("");
                    WordGrid.more(to, "Rapat").createRun().setText("Kepada");
                    for (String line : opening.addressee()) {
                        WordGrid.more(to, "Rapat").createRun().setText(line);
                    }
                }
            }
        }
        space(4);
    }

    private static Entry blank() {
        return Entry.of("", "\u00a0");
    }

    /**
     * Rows of people who sign, in one table: each row but the last keeps to the next, so that no
     * signature stands alone on a page.
     */
    void signatures(List<List<Signer>> rows) {
        space(5).setKeepNext(true);
        int beside = rows.getFirst().size();
        boolean alone = beside == 1;
        double[] widths = alone ? new double[] {width * 0.55, width * 0.45} : new double[beside];
        if (!alone) {
            Arrays.fill(widths, width / beside);
        }
        WordGrid grid = new WordGrid(document, widths, "");
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = grid.row(false, 0);
            if (alone) {
                grid.cell(row, 0, 1, "Tengah");
            }
            for (int k = 0; k < beside; k++) {
                signer(grid.cell(row, alone ? 1 : k, 1, "Tengah"), rows.get(i).get(k));
            }
            if (i < rows.size() - 1) {
                row.getTableCells().stream()
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .forEach(paragraph -> paragraph.setKeepNext(true));
                row.getTableCells().stream()
                        .map(cell -> cell.getParagraphs().getLast())
                        .forEach(last -> last.setSpacingAfter(Word.twips(5)));
            }
        }
    }

    private static void signer(XWPFTableCell cell, Signer signer) {
        cell.getParagraphArray(0).createRun().setText(signer.above());
        XWPFParagraph position = WordGrid.more(cell, "Tengah");
        position.createRun().setText(signer.position());
        position.setSpacingAfter(Word.twips(19));
        XWPFRun name = WordGrid.more(cell, "Tengah").createRun();
        if (signer.name().isEmpty()) {
            name.setText("(" + "…".repeat(18) + ")");
        } else {
            name.setText(signer.name());
            name.setBold(true);
            name.setUnderline(UnderlinePatterns.SINGLE);
        }
        if (!signer.identity().isEmpty()) {
            WordGrid.more(cell, "Tengah").createRun().setText(signer.identity());
        }
    }

    void figures(Block.Figures block) {
        double[] widths = new double[block.figures().size()];
        Arrays.fill(widths, width / widths.length);
        WordGrid grid = new WordGrid(document, widths, "");
        grid.indent(1.2);
        XWPFTableRow row = grid.row(false, 0);
        for (int i = 0; i < widths.length; i++) {
            Block.Figures.Figure figure = block.figures().get(i);
            XWPFTableCell cell = grid.cell(row, i, 1, "Catatan");
            var borders = WordGrid.properties(cell).addNewTcBorders();
            var top = borders.addNewTop();
            top.setVal(STBorder.SINGLE);
            top.setSz(BigInteger.valueOf(24));
            top.setColor(figure.tone().ink());
            var right = borders.addNewRight();
            right.setVal(STBorder.SINGLE);
            right.setSz(BigInteger.valueOf(36));
            right.setColor("FFFFFF");
            WordGrid.ground(cell, "F5F6F7");
            inset(cell.getParagraphArray(0)).createRun().setText(figure.label());
            inset(WordGrid.more(cell, "AngkaBesar")).createRun().setText(figure.value());
            inset(WordGrid.more(cell, "Catatan"))
                    .createRun()
                    .setText(figure.tone().mark(figure.note()));
        }
        space(3);
    }

    private static XWPFParagraph inset(XWPFParagraph paragraph) {
        paragraph.setIndentationLeft(Word.twips(2.5));
        return paragraph;
    }

    /** Empty space; a table must be followed by a paragraph anyway. */
    XWPFParagraph space(double millimetres) {
        XWPFParagraph empty = document.createParagraph();
        empty.setSpacingAfter(0);
        empty.setSpacingBetween(Math.max(1, millimetres / 25.4 * 72), LineSpacingRule.EXACT);
        return empty;
    }

    private void document(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        Word.text(paragraph, Text.of(words));
    }

    private static void add(XWPFTableCell cell, String style, String words) {
        XWPFParagraph first = cell.getParagraphArray(0);
        XWPFParagraph paragraph = first.getRuns().isEmpty() ? first : WordGrid.more(cell, style);
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        if (style.startsWith("Kop")) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
    }
}
