package id.lokmin.meeting.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that the sectors sign (kesepakatan bersama): its text is fixed when it is drawn up, and
 * its fingerprint is printed beside it as a QR code. When promises change, another sheet is drawn
 * up.
 *
 * @param number counted from 1 within a meeting
 * @param text what is agreed, with the point numbers in it
 */
public record Commitment(
        String id,
        String meeting,
        int number,
        String text,
        Fingerprint fingerprint,
        Instant at,
        String by,
        List<Line> lines) {

    public Commitment {
        lines = List.copyOf(lines);
    }

    /**
     * The line of a sector.
     *
     * @param positions that answer for its points
     * @param points numbers of its promises
     * @param signing empty until somebody signs
     */
    public record Line(
            String id,
            int number,
            String sector,
            List<String> positions,
            List<Integer> points,
            Optional<Signing> signing) {

        public Line {
            positions = List.copyOf(positions);
            points = List.copyOf(points);
        }
    }

    /** How many lines are signed. */
    public long signed() {
        return lines.stream().filter(line -> line.signing().isPresent()).count();
    }

    /** Whether the text is still the one that was fingerprinted. */
    public boolean isUntouched() {
        return Fingerprint.of(text).equals(fingerprint);
    }
}
