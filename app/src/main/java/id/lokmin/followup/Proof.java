package id.lokmin.followup;

import java.util.Locale;

/**
 * Something that shows that a promise was kept.
 *
 * @param words the number of the document, what was seen and by whom, or what the photo shows
 */
public record Proof(String id, Kind kind, String words) {

    /** What it is. */
    public enum Kind {
        PHOTO,
        DOCUMENT,
        /** What a member of staff, or somebody named by position, saw. */
        SEEN;

        /** Where its name stands in the texts. */
        public String key() {
            return "proof." + name().toLowerCase(Locale.ROOT);
        }
    }
}
