package id.lokmin.meeting;

import java.time.LocalDate;

/** Something about meetings that should be done now. */
public sealed interface MeetingDue {

    /** The last day for it. */
    LocalDate by();

    /** Nobody planned the meeting of a slot yet. */
    record ToPlan(MeetingSlot slot) implements MeetingDue {
        @Override
        public LocalDate by() {
            return slot.due().lastDay();
        }
    }

    /** A step of a planned meeting is not ticked off, and its day is near or has passed. */
    record StepOpen(Meeting meeting, MeetingKind.Step step, LocalDate by) implements MeetingDue {}
}
