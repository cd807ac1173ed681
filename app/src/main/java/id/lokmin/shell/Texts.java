package id.lokmin.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one room in one language, from {@code texts/<room>.<language>.properties}.
 *
 * <p>{@code {0}}, {@code {1}} … stand for what is filled in; there is no other syntax, so an
 * apostrophe is an apostrophe. Numbers and dates are written by {@link Formats} before they come
 * here. Java's {@code ResourceBundle} is not used: for Java "id" and "in" are one language, and a
 * missing Indonesian file would silently become that of the machine's own locale.
 */
public final class Texts {

    private static final Map<String, Texts> READ = new ConcurrentHashMap<>();

    private final String room;
    private final Language language;
    private final Properties sentences;

    private Texts(String room, Language language, Properties sentences) {
        this.room = room;
        this.language = language;
        this.sentences = sentences;
    }

    /** The texts of a room, for example {@code Texts.of("insight", INDONESIAN)}. */
    public static Texts of(String room, Language language) {
        return READ.computeIfAbsent(room + "." + language.code(), _ -> read(room, language));
    }

    private static Texts read(String room, Language language) {
        String file = "/texts/" + room + "." + language.code() + ".properties";
        Properties sentences = new Properties();
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no texts: " + file);
            }
            try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
                sentences.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(room, language, sentences);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /**
     * The sentence of a key with its blanks filled.
     *
     * @throws IllegalArgumentException where the key is not in the file
     */
    public String get(String key, Object... filled) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException(
                    "no text " + key + " in " + room + "." + language.code());
        }
        return fill(sentence, filled);
    }

    /** Replaces {@code {0}}, {@code {1}} … in one pass: what is filled in is never filled again. */
    static String fill(String sentence, Object... filled) {
        if (filled.length == 0 || sentence.indexOf('{') < 0) {
            return sentence;
        }
        StringBuilder text = new StringBuilder(sentence.length() + 32);
        int at = 0;
        while (at < sentence.length()) {
            int open = sentence.indexOf('{', at);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String blank = sentence.substring(open + 1, close);
            boolean known =
                    blank.length() == 1
                            && blank.charAt(0) - '0' >= 0
                            && blank.charAt(0) - '0' < filled.length;
            text.append(sentence, at, known ? open : close + 1);
            if (known) {
                text.append(filled[blank.charAt(0) - '0']);
            }
            at = close + 1;
        }
        return text.append(sentence, at, sentence.length()).toString();
    }
}
