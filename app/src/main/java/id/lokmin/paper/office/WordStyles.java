package id.lokmin.paper.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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

    /** Type in half points, space in twentieths of a point. */
    private static final Pattern LENGTH =
            Pattern.compile("(<w:sz(?:Cs)? w:val=\"|w:(?:before|after)=\")([0-9]+)");

    private WordStyles() {}

    /**
     * @param scale how much larger type and space are than usual
     */
    static void install(XWPFDocument document, double scale) {
        try (InputStream styles = open("styles.xml");
                InputStream numbering = open("numbering.xml")) {
            String scaled =
                    scaled(new String(styles.readAllBytes(), StandardCharsets.UTF_8), scale);
            document.createStyles().setStyles(StylesDocument.Factory.parse(scaled).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles in the jar are not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The styles could not be read", e);
        }
    }

    private static String scaled(String styles, double scale) {
        return scale == 1
                ? styles
                : LENGTH.matcher(styles)
                        .replaceAll(length ->
                                length.group(1)
                                        + Math.round(Integer.parseInt(length.group(2)) * scale));
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
