package id.lokmin.meeting.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one cluster hands in before a meeting.
 *
 * @param due the last day for it
 * @param says what stands on it
 * @param handedIn when; empty while it may still be changed
 * @param handedInBy who did: an account, or the link of the cluster
 */
public record ClusterPage(
        String id,
        String meeting,
        Cluster cluster,
        LocalDate due,
        Content says,
        Optional<Instant> handedIn,
        String handedInBy) {

    /**
     * What stands on a page.
     *
     * @param met when the cluster met; empty while it did not
     * @param attendance how many came; 0 where that is not said
     * @param topics anything else it wants to bring
     * @param lines what it says of its indicators
     */
    public record Content(
            Optional<LocalDate> met, int attendance, String topics, List<Line> lines) {

        /** A page nobody wrote on. */
        public static final Content EMPTY = new Content(Optional.empty(), 0, "", List.of());

        public Content {
            lines = List.copyOf(lines);
        }

        /** What is said of an indicator. */
        public Optional<Line> of(String indicator) {
            return lines.stream().filter(line -> line.indicator().equals(indicator)).findFirst();
        }
    }

    /** Why an indicator is where it is, and what should be done. */
    public record Line(String indicator, String cause, String plan) {

        /** Whether nothing is said. */
        public boolean isEmpty() {
            return cause.isBlank() && plan.isBlank();
        }
    }

    /** How far a page is. */
    public enum State {
        HANDED_IN,
        LATE,
        BEGUN,
        EMPTY
    }

    public State state(LocalDate today) {
        if (handedIn.isPresent()) {
            return State.HANDED_IN;
        }
        if (due.isBefore(today)) {
            return State.LATE;
        }
        return says.equals(Content.EMPTY) ? State.EMPTY : State.BEGUN;
    }
}
