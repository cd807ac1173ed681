package id.lokmin.engine.figure;

import java.util.regex.Pattern;

/**
 * One thing that is counted, by its code: {@code kia.k1}, {@code sasaran.bumil}.
 *
 * <p>A code is two or more words of lower-case letters, digits and underscores, joined by dots.
 */
public record Element(String code, Nature nature) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");

    public Element {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "An element's code looks like kia.k1 or sasaran.bumil, not: " + code);
        }
    }
}
