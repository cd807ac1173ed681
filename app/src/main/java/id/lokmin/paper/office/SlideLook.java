package id.lokmin.paper.office;

import id.lokmin.paper.Tone;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;

/**
 * The look of all slides: white, one dark blue, Arial, 16:9; lengths are points on 960 × 540.
 *
 * <p>The theme of the file carries the same colours and type, so that what people add fits in.
 */
final class SlideLook {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final double EDGE = 40;
    static final double INNER = WIDTH - 2 * EDGE;

    static final String FONT = "Arial";
    static final Color INK = new Color(0x1f2933);
    static final Color DEEP = new Color(0x1d4354);
    static final Color QUIET = new Color(0x5b6570);
    static final Color RULE = new Color(0xa9b1b8);
    static final Color PALE = new Color(0xf3f5f6);

    static final Rectangle2D TITLE = new Rectangle2D.Double(EDGE, 20, INNER, 56);

    private SlideLook() {}

    /** Makes the show 16:9 and moves the template's 4:3 placeholders along. */
    static XSLFSlideLayout apply(XMLSlideShow show) {
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        place(master);
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
            place(layout);
        }
        var elements = master.getTheme().getXmlObject().getThemeElements();
        elements.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
        elements.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
        var colours = elements.getClrScheme();
        colours.getAccent1().getSrgbClr().setVal(bytes(Tone.NEUTRAL.ink()));
        colours.getAccent2().getSrgbClr().setVal(bytes(Tone.GOOD.ink()));
        colours.getAccent3().getSrgbClr().setVal(bytes(Tone.FAIR.ink()));
        colours.getAccent4().getSrgbClr().setVal(bytes(Tone.WARNING.ink()));
        colours.getAccent5().getSrgbClr().setVal(bytes(Tone.BAD.ink()));
        colours.getAccent6().getSrgbClr().setVal(bytes(Tone.MUTED.ink()));
        return master.getLayout(SlideLayout.TITLE_ONLY);
    }

    private static void place(XSLFSheet sheet) {
        place(sheet, Placeholder.TITLE, TITLE);
        place(sheet, Placeholder.BODY, new Rectangle2D.Double(EDGE, 96, INNER, 390));
        place(sheet, Placeholder.DATETIME, new Rectangle2D.Double(EDGE, 506, 180, 22));
        place(sheet, Placeholder.FOOTER, new Rectangle2D.Double(240, 506, 480, 22));
        place(sheet, Placeholder.SLIDE_NUMBER, new Rectangle2D.Double(780, 506, 140, 22));
    }

    private static void place(XSLFSheet sheet, Placeholder kind, Rectangle2D where) {
        XSLFSimpleShape shape = sheet.getPlaceholder(kind);
        if (shape != null) {
            shape.setAnchor(where);
        }
    }

    static Color ink(Tone tone) {
        return new Color(Integer.parseInt(tone.ink(), 16));
    }

    static Color tint(Tone tone) {
        return new Color(Integer.parseInt(tone.tint(), 16));
    }

    static XDDFSolidFillProperties solid(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(bytes(colour)));
    }

    static byte[] bytes(String colour) {
        int rgb = Integer.parseInt(colour, 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
