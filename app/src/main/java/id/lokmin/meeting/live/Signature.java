package id.lokmin.meeting.live;

import java.util.regex.Pattern;

/**
 * A signature as the pen went: strokes of points on a sheet of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * <p>{@code 10 20 14 22 19 30;60 40 61 41} is two strokes, of three points and of two. A usual
 * signature takes one to two kilobytes, a picture of it ten times that.
 *
 * @param strokes empty where there is none, or it is on paper
 */
public record Signature(String strokes) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 200;

    /** Some 1,000 points. */
    public static final int LONGEST = 8_000;

    private static final Pattern STROKES =
            Pattern.compile("(\\d{1,3} \\d{1,3}( \\d{1,3} \\d{1,3})*+(;|$))*+");

    public static final Signature NONE = new Signature("");

    public Signature {
        if (!isWritten(strokes)) {
            throw new IllegalArgumentException("not the strokes of a pen");
        }
    }

    /** Whether a text is one of strokes, as the page of a phone sends it. */
    public static boolean isWritten(String strokes) {
        return strokes.length() <= LONGEST && STROKES.matcher(strokes).matches();
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** The strokes as an SVG path over the sheet. */
    public String path() {
        StringBuilder path = new StringBuilder(strokes.length() + 16);
        for (String stroke : strokes.split(";", -1)) {
            if (!stroke.isEmpty()) {
                int second = stroke.indexOf(' ', stroke.indexOf(' ') + 1);
                // A dot is a stroke of no length; with a round pen it is seen all the same.
                path.append('M').append(second < 0 ? stroke : stroke.substring(0, second));
                path.append(second < 0 ? "h0" : "L" + stroke.substring(second + 1));
            }
        }
        return path.toString();
    }

    /** Prints without the strokes: they are as personal as a name. */
    @Override
    public String toString() {
        return isEmpty() ? "Signature[none]" : "Signature[…]";
    }
}
