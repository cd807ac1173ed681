package id.lokmin.meeting;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * A place in the year that a meeting should fill.
 *
 * @param kind {@link MeetingKinds#MONTHLY} or {@link MeetingKinds#QUARTERLY}
 * @param occasion which of the year it is
 * @param due the month it should be held in
 * @param reviews the period it is proposed to review; the meeting may choose another
 * @param meetings those that fill it, by day; one that was called off fills nothing
 */
public record MeetingSlot(
        String kind, Occasion occasion, Month due, Period reviews, List<Meeting> meetings) {

    /** How far a slot is. */
    public enum State {
        /** A meeting of it is over. */
        HELD,
        /** A meeting is planned for a day. */
        PLANNED,
        /** A meeting is planned, and its day is open. */
        WITHOUT_DAY,
        /** Its month has passed, and there was none. */
        MISSING,
        /** It is time to plan one. */
        TO_PLAN,
        /** There is time. */
        LATER
    }

    public MeetingSlot {
        meetings = List.copyOf(meetings);
    }

    /** Whether no day is known yet on which a meeting of it is, or was, held. */
    public boolean isOpen() {
        return meetings.stream().filter(Meeting::stands).allMatch(one -> one.day().isEmpty());
    }

    /**
     * @param remindDays how many days before its month it is time to plan
     */
    public State state(LocalDate today, int remindDays) {
        List<Meeting> standing = meetings.stream().filter(Meeting::stands).toList();
        if (standing.stream().anyMatch(meeting -> meeting.isPast(today))) {
            return State.HELD;
        }
        if (!standing.isEmpty()) {
            return standing.stream().anyMatch(meeting -> meeting.day().isPresent())
                    ? State.PLANNED
                    : State.WITHOUT_DAY;
        }
        if (due.lastDay().isBefore(today)) {
            return State.MISSING;
        }
        return today.isBefore(due.firstDay().minusDays(remindDays)) ? State.LATER : State.TO_PLAN;
    }
}
