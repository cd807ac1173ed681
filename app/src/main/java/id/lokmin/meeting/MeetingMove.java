package id.lokmin.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A change of a meeting that others already counted on: it is called off, or put on another day.
 *
 * @param number counted from 1 within a meeting
 * @param reason what those invited are told
 * @param before when it was planned for; {@code after} when it is from now on, the same where it is
 *     called off
 * @param undone whether it was taken back
 */
public record MeetingMove(
        String meeting,
        int number,
        Act act,
        String reason,
        Moment before,
        Moment after,
        boolean undone,
        Instant at,
        String by) {

    /** What was done. */
    public enum Act {
        /** It is not held. */
        CALLED_OFF("batal"),
        /** It is held at another time. */
        POSTPONED("undur");

        private final String code;

        Act(String code) {
            this.code = code;
        }

        /** As it is stored, and behind {@code moved.act.} in the texts. */
        public String code() {
            return code;
        }

        static Act of(String code) {
            return code.equals(CALLED_OFF.code) ? CALLED_OFF : POSTPONED;
        }
    }

    /** A day and a time, each as far as it is known. */
    public record Moment(Optional<LocalDate> day, Optional<LocalTime> begins) {

        static Moment of(Meeting meeting) {
            return new Moment(meeting.day(), meeting.begins());
        }
    }
}
