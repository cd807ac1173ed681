package id.lokmin.paper.office;

import id.lokmin.paper.Table;
import id.lokmin.paper.Text;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Words and measures of a Word file. */
final class Word {

    private Word() {}

    /** Twentieths of a point, Word's own measure. */
    static int twips(double millimetres) {
        return (int) Math.round(millimetres / 25.4 * 1440);
    }

    /** English metric units, the measure of pictures. */
    static int emu(double millimetres) {
        return (int) Math.round(millimetres * 36_000);
    }

    static void text(XWPFParagraph paragraph, Text text) {
        for (Text.Run words : text.runs()) {
            XWPFRun run = paragraph.createRun();
            if (words.bold()) {
                run.setBold(true);
            }
            if (words.italic()) {
                run.setItalic(true);
            }
            String[] lines = words.words().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i], i);
            }
        }
    }

    static void align(XWPFParagraph paragraph, Table.Align align) {
        switch (align) {
            case LEFT -> {}
            case CENTRE -> paragraph.setAlignment(ParagraphAlignment.CENTER);
            case RIGHT -> paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    static void shade(XWPFParagraph paragraph, String colour) {
        var properties =
                paragraph.getCTP().isSetPPr()
                        ? paragraph.getCTP().getPPr()
                        : paragraph.getCTP().addNewPPr();
        var shade = properties.addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setColor("auto");
        shade.setFill(colour);
    }

    static void list(XWPFParagraph paragraph, BigInteger list) {
        paragraph.setStyle("ListParagraph");
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    /** A figure that Word works out itself: {@code PAGE}, {@code NUMPAGES}. */
    static void field(XWPFParagraph paragraph, String instruction) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(instruction);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
