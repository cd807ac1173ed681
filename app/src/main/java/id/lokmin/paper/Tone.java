package id.lokmin.paper;

/**
 * How good or bad something is, in a form that survives a black-and-white printer.
 *
 * <p>Every tone has a sign of its own for words and a pattern of its own for bars; the colour only
 * repeats what those already say.
 */
public enum Tone {
    /** Nothing to say about it. */
    NEUTRAL("", "2F5D73", "E8EEF1"),
    /** On target. */
    GOOD("✓", "2C6E57", "E3EFE9"),
    /** Not there yet, but moving the right way. */
    FAIR("○", "5B7FA6", "E7EDF5"),
    /** Needs looking after. */
    WARNING("!", "A86A12", "F8EDDA"),
    /** Worst: to be talked about first. */
    BAD("✕", "A2352F", "F7E4E2"),
    /** No judgement: not reported, too few people, not due. */
    MUTED("–", "6B7280", "EFF0F2");

    private final String sign;
    private final String ink;
    private final String tint;

    Tone(String sign, String ink, String tint) {
        this.sign = sign;
        this.ink = ink;
        this.tint = tint;
    }

    /** The sign printed before the words; empty for {@link #NEUTRAL}. */
    public String sign() {
        return sign;
    }

    /** Strong colour as six hexadecimal digits, dark enough for text on white (4.5 : 1 or more). */
    public String ink() {
        return ink;
    }

    /** Pale colour of the same family, for a cell behind dark text. */
    public String tint() {
        return tint;
    }

    /** The words with their sign before them: {@code "✓ Baik"}. */
    public String mark(String words) {
        return sign.isEmpty() ? words : words.isEmpty() ? sign : sign + "\u00a0" + words;
    }
}
