package id.lokmin.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the named blanks of a text that people may edit: {@code "Undangan {triwulan}"}.
 *
 * <p>A blank nobody knows is refused when the text is read, not when the letter is printed.
 */
public final class Wordings {

    private static final Pattern BLANK = Pattern.compile("\\{([a-z_]+)}");

    private Wordings() {}

    /** The first blank of a text that is not known, if there is one. */
    static Optional<String> unknown(String text, Set<String> known) {
        return BLANK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !known.contains(name))
                .findFirst();
    }

    /** The text with its blanks filled; what is filled in is never read again. */
    public static String fill(String text, Map<String, String> values) {
        Matcher matcher = BLANK.matcher(text);
        return matcher.replaceAll(match ->
                Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
