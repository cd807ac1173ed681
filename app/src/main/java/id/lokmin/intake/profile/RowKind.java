package id.lokmin.intake.profile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What one row of a file is about. Their order is the order in which files given together are read:
 * places before what happens in them, people before what they promise.
 */
public enum RowKind {
    /** One place of the working area, or one posyandu or school. */
    AREAS,
    /** One fact about the Puskesmas itself, as its papers name it. */
    INSTITUTION,
    /** One position of the staff or of a partner, and its holder. */
    POSITIONS,
    /** The people to be served of one place in one year, a column a group. */
    SASARAN,
    /** One child measured on one day. */
    MEASUREMENTS,
    /** One dose given to one child. */
    DOSES,
    /** The figures of one place in one month, a column an element. */
    RECAP,
    /** One figure of one element, place and month. */
    VALUES,
    /** One promise of an earlier meeting. */
    PROMISES;

    /** As a profile writes it: {@code measurements}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that {@link #word} was written for. */
    public static RowKind parse(String word) {
        return find(word)
                .orElseThrow(() -> new IllegalArgumentException("No kind of rows: " + word));
    }

    static Optional<RowKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
