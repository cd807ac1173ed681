package id.lokmin.catalog;

import java.util.Locale;

/**
 * One text in Indonesian and English.
 *
 * <p>Whoever adds an indicator writes Indonesian; where the English is left out, the Indonesian
 * stands in for it.
 */
public record Wording(String indonesian, String english) {

    public Wording {
        if (indonesian.isBlank()) {
            throw new IllegalArgumentException("A wording needs its Indonesian text.");
        }
        english = english.isBlank() ? indonesian : english;
    }

    /**
     * Indonesian for {@code id} (and its old code {@code in}), English for every other language.
     */
    public String in(Locale locale) {
        return isIndonesian(locale) ? indonesian : english;
    }

    static boolean isIndonesian(Locale locale) {
        return locale.getLanguage().equals("id") || locale.getLanguage().equals("in");
    }
}
