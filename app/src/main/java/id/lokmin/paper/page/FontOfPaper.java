package id.lokmin.paper.page;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One of our fonts inside one paper, read when a word first needs it, and without its ligatures: an
 * {@code fi} stays two letters.
 *
 * <p>Ligatures are looked for in every piece of text by regular expressions made anew each time; of
 * the time to print a packet that was a third.
 */
final class FontOfPaper extends PDFontSupplier {

    private final PDDocument paper;
    private final Fonts font;

    FontOfPaper(PDDocument paper, Fonts font) {
        super(null);
        this.paper = paper;
        this.font = font;
    }

    @Override
    public PDFont supply() {
        try {
            TrueTypeFont letters = new TTFParser().parse(font.read());
            letters.setEnableGsub(false);
            return PDType0Font.load(paper, letters, true);
        } catch (IOException e) {
            throw new UncheckedIOException("The font could not be read: " + font, e);
        }
    }
}
