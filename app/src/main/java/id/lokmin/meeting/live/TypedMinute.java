package id.lokmin.meeting.live;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A line as a window sends it.
 *
 * @param id a UUID that the window made
 * @param seen the revision of the line that was changed; 0 for a new one
 * @param window a UUID of the window that sends it
 * @param turn counted up by that window with every change, so that a send that comes again or late
 *     is known
 */
public record TypedMinute(
        String id,
        MinuteKind kind,
        String words,
        OptionalInt agendaItem,
        int seen,
        String window,
        int turn) {

    /** As long as half a page: what is longer belongs into two lines. */
    public static final int LONGEST = 2_000;

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public TypedMinute {
        if (!UUID.matcher(id).matches() || !UUID.matcher(window).matches() || seen < 0) {
            throw new IllegalArgumentException("a line names itself and its window");
        }
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("a line has " + LONGEST + " characters at most");
        }
    }

    @Override
    public String toString() {
        return "TypedMinute[" + id + ", " + kind + ", seen " + seen + "]";
    }
}
