package id.lokmin.meeting;

import id.lokmin.meeting.Checklist.Point;
import id.lokmin.meeting.Checklist.Stage;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Looks ahead: which meetings have to be planned, and which steps towards a planned one are due.
 */
@Component
public class MeetingDues {

    /** A step is told this many days before its own day; our choice. */
    private static final int DAYS_AHEAD = 3;

    private final Meetings meetings;
    private final MeetingKinds kinds;
    private final Checklists checklists;
    private final Kept<Asked, List<MeetingDue>> kept;

    private record Asked(LocalDate today, MeetingKinds.Edition edition) {}

    public MeetingDues(
            Meetings meetings, MeetingKinds kinds, Checklists checklists, Storage storage) {
        this.meetings = meetings;
        this.kinds = kinds;
        this.checklists = checklists;
        this.kept = new Kept<>(storage, 1);
    }

    /** What should be done now, the most pressing first. */
    public List<MeetingDue> at(LocalDate today) {
        return kept.get(new Asked(today, kinds.edition()), asked -> workOut(asked.today()));
    }

    private List<MeetingDue> workOut(LocalDate today) {
        List<Meeting> all = meetings.list();
        CalendarRule rule = kinds.calendar();
        List<MeetingDue> dues = new ArrayList<>();
        for (int year : List.of(today.getYear(), today.getYear() + 1)) {
            MeetingYear.of(year, rule, all).slots().stream()
                    .filter(slot ->
                            slot.state(today, rule.remindDays()) == MeetingSlot.State.TO_PLAN)
                    .map(MeetingDue.ToPlan::new)
                    .forEach(dues::add);
        }
        all.stream()
                .filter(Meeting::stands)
                .filter(meeting -> meeting.day().filter(day -> !day.isBefore(today)).isPresent())
                .forEach(meeting -> dues.addAll(steps(meeting, today)));
        dues.sort(Comparator.comparing(MeetingDue::by));
        return List.copyOf(dues);
    }

    private List<MeetingDue.StepOpen> steps(Meeting meeting, LocalDate today) {
        LocalDate day = meeting.day().orElseThrow();
        Set<String> done =
                checklists.of(meeting).of(Stage.STEP).stream()
                        .filter(Point::isDone)
                        .map(Point::words)
                        .collect(Collectors.toSet());
        return kinds.of(meeting).steps().stream()
                .filter(step -> !done.contains(step.what()))
                .map(step -> new MeetingDue.StepOpen(meeting, step, day.minusDays(step.days())))
                .filter(open -> !open.by().minusDays(DAYS_AHEAD).isAfter(today))
                .toList();
    }
}
