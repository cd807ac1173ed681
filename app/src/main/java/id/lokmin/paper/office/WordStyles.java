package id.lokmin.paper.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The styles and numberings of a Word file, kept as Word's own XML in {@code paper/styles.xml} and
 * {@code paper/numbering.xml}.
 */
final class WordStyles {

    private static final BigInteger NUMBERED = BigInteger.ZERO;
    private static final BigInteger BULLETED = BigInteger.ONE;

    private WordStyles() {}

    static void install(XWPFDocument document) {
        try (InputStream styles = open("styles.xml");
                InputStream numbering = open("numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles in the jar are not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The styles could not be read", e);
        }
    }

    /** A new list; numbered ones start at 1 again. */
    static BigInteger newList(XWPFDocument document, boolean numbered) {
        XWPFNumbering numbering = document.getNumbering();
        BigInteger list = numbering.addNum(numbered ? NUMBERED : BULLETED);
        if (numbered) {
            CTNum number = numbering.getNum(list).getCTNum();
            CTNumLvl level = number.addNewLvlOverride();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return list;
    }

    private static InputStream open(String file) {
        InputStream in = WordStyles.class.getResourceAsStream("/paper/" + file);
        if (in == null) {
            throw new IllegalStateException("Not in the jar: paper/" + file);
        }
        return in;
    }
}
