package id.lokmin.meeting.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one text from every other: the SHA-256 (FIPS 180-4) of its characters without the
 * blanks between them.
 *
 * <p>Blanks and line breaks do not count, and letters are brought to one form first (Unicode NFKC),
 * so that a text copied out of a PDF, where lines end elsewhere, still has its fingerprint. For
 * plain letters {@code tr -d '[:space:]' < text | sha256sum} says the same on any machine.
 *
 * @param hex 64 hexadecimal digits, lower case
 */
public record Fingerprint(String hex) {

    /** Stand before and after the text on a sheet; what is outside does not count. */
    public static final String BEGINS = "— awal teks —";

    public static final String ENDS = "— akhir teks —";

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![0-9a-f])(?:[0-9a-f]{4}[\\s-]*){16}(?![0-9a-f])");
    private static final int GROUP = 4;

    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal digits");
        }
    }

    public static Fingerprint of(String text) {
        String bare =
                Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(bare.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The fingerprint of what stands between the marks of a sheet, or of all where there are none.
     */
    public static Fingerprint ofSheet(String copied) {
        int begin = copied.indexOf(BEGINS);
        int end = copied.lastIndexOf(ENDS);
        return of(
                begin >= 0 && end > begin
                        ? copied.substring(begin + BEGINS.length(), end)
                        : copied);
    }

    /** The code in what a phone read or a person typed, however it is parted. */
    public static Optional<Fingerprint> find(String written) {
        Matcher code = WRITTEN.matcher(written.toLowerCase(Locale.ROOT));
        return code.find()
                ? Optional.of(new Fingerprint(code.group().replaceAll("[^0-9a-f]", "")))
                : Optional.empty();
    }

    /** In sixteen groups of four, as it is printed. */
    public String groups() {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < hex.length(); i += GROUP) {
            printed.append(i == 0 ? "" : " ").append(hex, i, i + GROUP);
        }
        return printed.toString();
    }

    @Override
    public String toString() {
        return hex;
    }
}
