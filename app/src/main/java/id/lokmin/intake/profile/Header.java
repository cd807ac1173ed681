package id.lokmin.intake.profile;

import java.util.Locale;

/**
 * What of a header's text counts when headers are compared: letters, digits and signs of size, in
 * small letters. {@code "Tgl. Lahir ", "TGL LAHIR" => "tgllahir"}; {@code "<1 th" => "<1th"}.
 */
final class Header {

    private Header() {}

    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)
                    || c == '<'
                    || c == '>'
                    || c == '+'
                    || c == '%'
                    || c == '#') {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** The header without what stands in brackets: {@code "Berat (kg)" => "Berat"}. */
    static String bare(String text) {
        return text.indexOf('(') < 0 ? text : text.replaceAll("\\([^)]*\\)", " ");
    }
}
