package id.lokmin.meeting.agenda;

import id.lokmin.meeting.MeetingKind.AgendaItem;
import id.lokmin.meeting.MeetingKind.Filling;
import java.util.Arrays;

/**
 * One point of an agenda.
 *
 * @param id empty while it is only proposed
 * @param who presents it, as a position
 * @param source what fills it
 * @param reference the code of its indicator, or the id of the point that was left over; else empty
 */
public record AgendaPoint(
        String id,
        int minutes,
        String what,
        String who,
        Filling source,
        String reference,
        State state) {

    /** Longer than this is a meeting of its own. */
    public static final int MOST_MINUTES = 480;

    /** What became of a point. */
    public enum State {
        STANDS("ada"),
        /** Struck off. */
        DROPPED("dicoret"),
        /** The meeting did not get to it: the next one is proposed to. */
        LEFT_OVER("tertunda");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State parse(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such state: " + code));
        }
    }

    public AgendaPoint {
        if (minutes < 1 || minutes > MOST_MINUTES || what.isBlank()) {
            throw new IllegalArgumentException("a point takes its minutes and says what it is");
        }
    }

    /** A point nobody touched yet. */
    static AgendaPoint proposed(
            int minutes, String what, String who, Filling source, String reference) {
        return new AgendaPoint("", minutes, what, who, source, reference, State.STANDS);
    }

    /** The same with other minutes, words and presenter. */
    public AgendaPoint saying(int othersMinutes, String others, String presenter) {
        return new AgendaPoint(id, othersMinutes, others, presenter, source, reference, state);
    }

    public AgendaPoint as(State other) {
        return new AgendaPoint(id, minutes, what, who, source, reference, other);
    }

    /** Whether both are filled by the same thing, or say the same where nothing fills them. */
    boolean isAlso(AgendaPoint other) {
        return source == other.source
                && reference.equals(other.reference)
                && (source != Filling.AS_WRITTEN || what.equals(other.what));
    }

    /** As papers print it. */
    public AgendaItem item() {
        return new AgendaItem(minutes, what, who, source);
    }
}
