package id.lokmin.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When and where a meeting is to be held, as far as it is known; blank is not known yet. */
public record MeetingPlan(Optional<LocalDate> day, Optional<LocalTime> begins, String venue) {

    public static final MeetingPlan OPEN = new MeetingPlan(Optional.empty(), Optional.empty(), "");
}
