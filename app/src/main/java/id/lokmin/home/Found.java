package id.lokmin.home;

import java.util.Locale;

/**
 * Something that was searched for.
 *
 * @param name what it is called, in the visitor's language where it has two
 * @param beside what tells it from others of that name: a code, a sector, a year
 */
public record Found(Kind kind, String name, String beside, String address) {

    /** What it is. */
    public enum Kind {
        AREA,
        INDICATOR,
        POSITION,
        MEETING,
        PAGE;

        /** Where its name stands in the texts of this room. */
        public String key() {
            return "found." + name().toLowerCase(Locale.ROOT);
        }
    }
}
