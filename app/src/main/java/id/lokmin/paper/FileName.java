package id.lokmin.paper;

import java.util.Locale;

/** Names of files that every machine takes: small letters, digits and dashes. */
public final class FileName {

    private FileName() {}

    /** {@code RW 07 (Cibeber) → rw-07-cibeber-}. */
    public static String of(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
