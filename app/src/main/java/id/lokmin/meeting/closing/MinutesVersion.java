package id.lokmin.meeting.closing;

import java.time.Instant;

/**
 * The minutes as somebody corrected or locked them. A version is never rewritten.
 *
 * @param number counted from 1 within a meeting
 */
public record MinutesVersion(
        int number, State state, MinutesText text, Fingerprint fingerprint, Instant at, String by) {

    /** How far minutes are. Before the first correction they are a draft made from the record. */
    public enum State {
        DRAFT("draft"),
        CORRECTED("corrected"),
        LOCKED("locked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** As it is stored, and as its words are named: {@code minutes.state.locked}. */
        public String code() {
            return code;
        }

        public static State of(String code) {
            for (State state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("not a state of minutes: " + code);
        }
    }

    public boolean isLocked() {
        return state == State.LOCKED;
    }

    /** Whether the text is still the one that was fingerprinted. */
    public boolean isUntouched() {
        return text.fingerprint().equals(fingerprint);
    }
}
