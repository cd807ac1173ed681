package id.lokmin.catalog;

import java.util.Locale;

/** Where the numbers of an element come from. */
public enum ElementOrigin {
    /** A yearly list of target populations (sasaran) per place. */
    SASARAN,
    /** A monthly recap, typed or imported per place. */
    RECAP,
    /** Worked out from the stored child measurements; never typed. */
    REGISTER,
    /** Worked out from the stored immunisation doses; never typed. */
    DOSES;

    /** The word used in files: {@code recap}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
