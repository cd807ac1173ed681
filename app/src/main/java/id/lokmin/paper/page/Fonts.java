package id.lokmin.paper.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fonts inside every PDF: Liberation Sans for words, DejaVu Sans for signs it lacks.
 *
 * <p>Without the second, {@code ✓} is printed as {@code #}. The bytes are read once and kept (2
 * MB).
 */
enum Fonts {
    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf"),
    ITALIC("LiberationSans-Italic.ttf"),
    SIGNS("DejaVuSans.ttf");

    static final String WORDS_FAMILY = "Liberation Sans";
    static final String SIGNS_FAMILY = "DejaVu Sans";

    /** The order in which a reader looks for a character; Arial stands in where we are not. */
    static final String FAMILIES =
            "'" + WORDS_FAMILY + "', '" + SIGNS_FAMILY + "', Arial, sans-serif";

    static final String FAMILIES_SVG = WORDS_FAMILY + ", " + SIGNS_FAMILY + ", Arial, sans-serif";

    private final byte[] bytes;

    Fonts(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font is not in the jar: " + file);
            }
            this.bytes = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font " + file, e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
