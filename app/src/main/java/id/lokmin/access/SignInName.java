package id.lokmin.access;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is typed at the door: 3 to 40 lower-case letters, digits, points, dashes and underlines.
 * {@code Bidan.RW07} typed is {@code bidan.rw07} kept.
 */
public record SignInName(String text) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    public SignInName {
        text = typed(text);
        if (!isOne(text)) {
            throw Refusal.because(Problem.SIGN_IN_NAME_WRONG);
        }
    }

    /** Whether what was typed can be kept as one. */
    public static boolean isOne(String text) {
        return FORM.matcher(typed(text)).matches();
    }

    /** As it is compared: without spaces around it, in lower case. */
    public static String typed(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
