package id.lokmin.engine.figure;

import java.util.regex.Pattern;

/**
 * One thing that is counted, by its code: {@code kia.k1}, {@code sasaran.bumil}, {@code
 * E0000000001}.
 *
 * <p>A code of ours is two or more words of lower-case letters, digits and underscores, joined by
 * dots. Another system's is one word that begins with a capital.
 */
public record Element(String code, Nature nature) {

    /** How a code is written, as a regular expression. */
    public static final String WRITTEN = "[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+|[A-Z][A-Za-z0-9_]*";

    private static final Pattern CODE = Pattern.compile(WRITTEN);

    public Element {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "An element's code looks like kia.k1 or E0000000001, not: " + code);
        }
    }
}
