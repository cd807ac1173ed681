package id.lokmin.engine.indicator;

import java.util.Locale;

/** How well a definition or target is known. */
public enum Evidence {
    /** Read in its source. */
    FOUND,
    /** The name or the list was found; details were filled in. */
    PARTIAL,
    /** Nobody has found it in a source yet: shown as "belum terverifikasi". */
    UNVERIFIED,
    /** Made for this product; has no source and needs none. */
    DERIVED;

    public static Evidence parse(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }
}
