package id.lokmin.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * The sentences the catalog itself says, in Indonesian and English.
 *
 * <p>They are {@code texts/catalog.id.properties} and {@code texts/catalog.en.properties}; {@code
 * {0}}, {@code {1}} stand for what is filled in, and there is no other syntax.
 */
public final class CatalogTexts {

    private static final Properties INDONESIAN = read("/texts/catalog.id.properties");
    private static final Properties ENGLISH = read("/texts/catalog.en.properties");

    private CatalogTexts() {}

    /**
     * The sentence of a key with its arguments filled in.
     *
     * @throws IllegalArgumentException if the key has no sentence
     */
    public static String sentence(Locale locale, String key, Object... arguments) {
        String pattern = (Wording.isIndonesian(locale) ? INDONESIAN : ENGLISH).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        String sentence = pattern;
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
    }

    static Properties indonesian() {
        return INDONESIAN;
    }

    static Properties english() {
        return ENGLISH;
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = CatalogTexts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties;
    }
}
