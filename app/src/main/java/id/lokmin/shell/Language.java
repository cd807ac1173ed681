package id.lokmin.shell;

import java.util.Locale;
import java.util.Map;

/** A language that people read Lokmin in. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Two letters of ISO 639-1, as in the names of the text files. */
    public String code() {
        return code;
    }

    /**
     * The language of a terminal, from {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG}, the
     * first that is set: Indonesian where it begins with {@code id}, else English.
     */
    public static Language of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value.toLowerCase(Locale.ROOT).startsWith("id") ? INDONESIAN : ENGLISH;
            }
        }
        return ENGLISH;
    }
}
