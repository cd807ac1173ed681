package id.lokmin.shell.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What became of the last act, told once on the page that follows it.
 *
 * <p>It travels in a cookie, so it says nothing about a person.
 *
 * @param tone how it went
 * @param sentence in the visitor's language, at most 600 characters
 * @param undo where a form takes the act back; empty where there is nothing to undo. It ends in
 *     {@value #UNDOING}, so that no forged cookie can put another act behind the button
 */
public record Notice(Tone tone, String sentence, String undo) {

    /** How the address of every undoing ends. */
    public static final String UNDOING = "/urung";

    private static final int LONGEST = 600;

    /** How an act went. */
    public enum Tone {
        DONE("success"),
        MIND("warning"),
        FAILED("danger");

        private final String look;

        Tone(String look) {
            this.look = look;
        }

        /** The look of an alert. */
        public String look() {
            return look;
        }
    }

    public Notice {
        if (!undo.isEmpty() && !(undo.matches("/[^/\\\\].*") && undo.endsWith(UNDOING))) {
            throw new IllegalArgumentException("not the address of an undoing");
        }
        sentence = sentence.substring(0, Math.min(sentence.length(), LONGEST));
    }

    public static Notice done(String sentence) {
        return new Notice(Tone.DONE, sentence, "");
    }

    public static Notice mind(String sentence) {
        return new Notice(Tone.MIND, sentence, "");
    }

    public static Notice failed(String sentence) {
        return new Notice(Tone.FAILED, sentence, "");
    }

    /** The same with a way back. */
    public Notice undoAt(String address) {
        return new Notice(tone, sentence, address);
    }

    /** As it travels in a cookie. */
    String packed() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (tone.name() + "\n" + undo + "\n" + sentence)
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** What was packed; empty where it was not packed here. */
    public static Optional<Notice> unpack(String packed) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(packed), StandardCharsets.UTF_8)
                            .split("\n", 3);
            return parts.length == 3
                    ? Optional.of(new Notice(Tone.valueOf(parts[0]), parts[2], parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
