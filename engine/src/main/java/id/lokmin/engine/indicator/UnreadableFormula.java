package id.lokmin.engine.indicator;

import java.util.Locale;

/** A formula text that cannot be read: where it stumbles, what was expected, what stands there. */
public final class UnreadableFormula extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String expected;

    UnreadableFormula(String text, int position, String expected) {
        super(sentence(text, position, expected));
        this.position = position;
        this.expected = expected;
    }

    private static String sentence(String text, int position, String expected) {
        String found = position < text.length() ? "'" + text.substring(position) + "'" : "the end";
        return String.format(
                Locale.ROOT,
                "Formula '%s', character %d: expected %s, found %s",
                text,
                position + 1,
                expected,
                found);
    }

    /** The first character that does not fit, counted from 0. */
    public int position() {
        return position;
    }

    public String expected() {
        return expected;
    }
}
