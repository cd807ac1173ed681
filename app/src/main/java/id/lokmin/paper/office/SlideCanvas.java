package id.lokmin.paper.office;

import id.lokmin.paper.Text;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** One slide to be filled with words and rules; lengths are points. */
record SlideCanvas(XSLFSlide slide) {

    /** The title at the top of the slide, smaller when it is long. */
    void title(String words) {
        double size = words.length() > 88 ? 22 : words.length() > 58 ? 26 : 30;
        title(words, SlideLook.TITLE, size);
    }

    /** Fills the title placeholder, so that outline and screen reader know it. */
    void title(String words, Rectangle2D where, double size) {
        XSLFTextShape title = slide.getPlaceholder(0);
        own(title);
        title.setAnchor(where);
        title.setVerticalAlignment(VerticalAlignment.BOTTOM);
        noInsets(title);
        title.setTextAutofit(TextAutofit.NONE);
        title.clearText();
        XSLFTextParagraph paragraph = title.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        run(paragraph, words, size, SlideLook.DEEP, true, false);
    }

    /** Source and date at the left, the number of the slide at the right. */
    void footer(String words) {
        rule(SlideLook.EDGE, 508, SlideLook.INNER, 0.75, SlideLook.RULE);
        text(SlideLook.EDGE, 510, 780, 20, Text.of(words), 11, SlideLook.QUIET, TextAlign.LEFT);
        XSLFTextBox box = box(SlideLook.WIDTH - SlideLook.EDGE - 80, 510, 80, 20);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        var field = paragraph.getXmlObject().addNewFld();
        field.setId("{5B0D3C1E-6E2B-4C57-9C5A-0A7D1B2C3D4E}");
        field.setType("slidenum");
        var look = field.addNewRPr();
        look.setLang("id-ID");
        look.setSz(1100);
        look.addNewSolidFill().addNewSrgbClr().setVal(SlideLook.bytes("5B6570"));
        field.setT(Integer.toString(slide.getSlideNumber()));
    }

    XSLFTextBox text(
            double x,
            double y,
            double width,
            double height,
            Text text,
            double size,
            Color colour,
            TextAlign align) {
        XSLFTextBox box = box(x, y, width, height);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(align);
        runs(paragraph, text, size, colour);
        return box;
    }

    XSLFTextBox box(double x, double y, double width, double height) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, width, height));
        noInsets(box);
        box.setWordWrap(true);
        box.setTextAutofit(TextAutofit.NONE);
        box.clearText();
        return box;
    }

    void rule(double x, double y, double width, double height, Color colour) {
        XSLFAutoShape rule = slide.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(new Rectangle2D.Double(x, y, width, height));
        rule.setFillColor(colour);
        rule.setLineColor(null);
    }

    static void runs(XSLFTextParagraph paragraph, Text text, double size, Color colour) {
        for (Text.Run words : text.runs()) {
            run(paragraph, words.words(), size, colour, words.bold(), words.italic());
        }
    }

    static void run(
            XSLFTextParagraph paragraph,
            String words,
            double size,
            Color colour,
            boolean bold,
            boolean italic) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setFontColor(colour);
        run.setFontFamily(SlideLook.FONT);
        run.setBold(bold);
        run.setItalic(italic);
    }

    /** A place of its own: without one, POI moves the title of the layout and so of all slides. */
    private static void own(XSLFTextShape title) {
        var properties = ((CTShape) title.getXmlObject()).getSpPr();
        if (!properties.isSetXfrm()) {
            properties.addNewXfrm();
        }
    }

    private static void noInsets(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
    }
}
