package id.lokmin.paper.office;

import id.lokmin.paper.PageLayout;
import id.lokmin.paper.Paper;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The sheet, margins and footer of a Word file. */
final class WordPage {

    private WordPage() {}

    static void set(XWPFDocument document, Paper paper) {
        PageLayout page = paper.page();
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Word.twips(page.width())));
        size.setH(BigInteger.valueOf(Word.twips(page.height())));
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        BigInteger margin = BigInteger.valueOf(Word.twips(page.margin()));
        var margins = section.addNewPgMar();
        margins.setTop(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setBottom(BigInteger.valueOf(Word.twips(page.marginBottom())));
        margins.setHeader(BigInteger.valueOf(Word.twips(8)));
        margins.setFooter(BigInteger.valueOf(Word.twips(9)));
        margins.setGutter(BigInteger.ZERO);
        if (paper.pageNumbers() || !paper.footer().isEmpty()) {
            footer(document, paper);
        }
    }

    private static void footer(XWPFDocument document, Paper paper) {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        var tab = line.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(Word.twips(paper.page().textWidth())));
        line.createRun().setText(paper.footer());
        if (paper.pageNumbers()) {
            line.createRun().addTab();
            line.createRun().setText("Halaman ");
            Word.field(line, "PAGE");
            line.createRun().setText(" dari ");
            Word.field(line, "NUMPAGES");
        }
    }
}
