package id.lokmin.meeting.live;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * A line of a meeting's minutes.
 *
 * @param id made where the line was typed
 * @param order its place, counted up from 1 as lines are begun
 * @param agendaItem number of the {@link AgendaPoint} it belongs to; empty where to none
 * @param revision counted up by every change of the line, from 1
 * @param typedBy who began it; {@code changedBy} who changed it last
 * @param removed whether it was taken out; it can be put back
 */
public record Minute(
        String id,
        String meeting,
        int order,
        MinuteKind kind,
        String words,
        OptionalInt agendaItem,
        int revision,
        String typedBy,
        Instant typedAt,
        String changedBy,
        Instant changedAt,
        boolean removed) {

    /** Whether it says anything: a line is begun before it has words, and may lose them. */
    public boolean isSaid() {
        return !removed && !words.isBlank();
    }

    /** Prints without its words, so that nothing said in a meeting lands in a log. */
    @Override
    public String toString() {
        return "Minute[" + id + ", " + kind + ", revision " + revision + "]";
    }
}
