package id.lokmin.access.password;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password has to keep: at least 10 characters of any kind, not one that everybody tries,
 * not one's own name.
 *
 * <p>From NIST SP 800-63B-4 (2025), section 3.1.1.2: no rules of composition, no expiry, a list of
 * what is common or expected, spaces and every letter allowed, at least 64 characters possible. It
 * asks for 15 characters where the password is the only factor; the 10 here are a concession to
 * people who type on a phone, with the lock-out behind it, and a second factor offered.
 */
public final class PasswordRules {

    public static final int SHORTEST = 10;

    /** Longer ones only cost time to hash. */
    public static final int LONGEST = 200;

    /** With fewer different characters it is a keyboard left leaned on. */
    private static final int FEWEST_DIFFERENT = 4;

    /** What has to be left of a password when a name is taken out of it. */
    private static final int BESIDE_A_NAME = 6;

    private static final int SHORTEST_NAME = 3;

    private static final String FAMOUS = "/access/famous-passwords.txt";

    private final Set<String> famous = read();

    /**
     * What is wrong with a password; the first thing only.
     *
     * @param names what is known of its owner: sign-in name, what the person is called
     */
    public Optional<Finding> wrong(String password, List<String> names) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Finding.of(Problem.PASSWORD_SHORT, "", String.valueOf(SHORTEST)));
        }
        if (length > LONGEST) {
            return Optional.of(Finding.of(Problem.PASSWORD_LONG, "", String.valueOf(LONGEST)));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (isFamous(plain)) {
            return Optional.of(Finding.of(Problem.PASSWORD_FAMOUS, ""));
        }
        if (isOwnName(plain, names)) {
            return Optional.of(Finding.of(Problem.PASSWORD_OWN_NAME, ""));
        }
        return Optional.empty();
    }

    /** On the list as it is, without its signs and digits, or twice over; or no word at all. */
    private boolean isFamous(String plain) {
        String letters = plain.replaceAll("[^\\p{L}]", "");
        return famous.contains(plain)
                || famous.contains(letters)
                || famous.contains(firstHalf(letters))
                || plain.chars().distinct().count() < FEWEST_DIFFERENT
                || isStaircase(plain);
    }

    private static String firstHalf(String text) {
        String half = text.substring(0, text.length() / 2);
        return text.equals(half + half) ? half : text;
    }

    /** Each character one after, or one before, the last: {@code 1234567890}, {@code zyxwvu}. */
    private static boolean isStaircase(String plain) {
        int up = 0;
        int down = 0;
        for (int i = 1; i < plain.length(); i++) {
            int step = plain.charAt(i) - plain.charAt(i - 1);
            up += step == 1 || step == -9 ? 1 : 0;
            down += step == -1 || step == 9 ? 1 : 0;
        }
        return Math.max(up, down) >= plain.length() - 2;
    }

    private static boolean isOwnName(String plain, List<String> names) {
        String rest = plain;
        for (String name : names) {
            for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
                if (word.length() >= SHORTEST_NAME) {
                    rest = rest.replace(word, "");
                }
            }
        }
        String left = rest.replaceAll("[^\\p{L}\\d]", "");
        return rest.length() < plain.length() && left.length() < BESIDE_A_NAME;
    }

    private static Set<String> read() {
        try (InputStream bytes =
                        Objects.requireNonNull(PasswordRules.class.getResourceAsStream(FAMOUS));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
