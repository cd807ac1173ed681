package id.lokmin.paper.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts inside every PDF: Liberation Sans for words, DejaVu Sans for signs it lacks.
 *
 * <p>Without the second, {@code ✓} is printed as {@code #}. The bytes are read once and kept (2
 * MB).
 */
enum Fonts {
    REGULAR("LiberationSans-Regular.ttf", Fonts.WORDS_FAMILY, 400, FontStyle.NORMAL),
    BOLD("LiberationSans-Bold.ttf", Fonts.WORDS_FAMILY, 700, FontStyle.NORMAL),
    ITALIC("LiberationSans-Italic.ttf", Fonts.WORDS_FAMILY, 400, FontStyle.ITALIC),
    SIGNS("DejaVuSans.ttf", Fonts.SIGNS_FAMILY, 400, FontStyle.NORMAL);

    static final String WORDS_FAMILY = "Liberation Sans";
    static final String SIGNS_FAMILY = "DejaVu Sans";

    /** The order in which a reader looks for a character; Arial stands in where we are not. */
    static final String FAMILIES =
            "'" + WORDS_FAMILY + "', '" + SIGNS_FAMILY + "', Arial, sans-serif";

    static final String FAMILIES_SVG = WORDS_FAMILY + ", " + SIGNS_FAMILY + ", Arial, sans-serif";

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] bytes;

    Fonts(String file, String family, int weight, FontStyle style) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font is not in the jar: " + file);
            }
            this.bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        }
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    /** The whole file, from the beginning each time. */
    RandomAccessRead read() {
        return new RandomAccessReadBuffer(bytes);
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
