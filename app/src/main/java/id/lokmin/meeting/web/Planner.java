package id.lokmin.meeting.web;

import id.lokmin.access.Audit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.shell.Storage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans meetings and changes plans, each with a line in the audit trail. */
@Component
class Planner {

    private final Meetings meetings;
    private final Storage storage;
    private final Audit audit;

    Planner(Meetings meetings, Storage storage, Audit audit) {
        this.meetings = meetings;
        this.storage = storage;
        this.audit = audit;
    }

    Meeting plan(String kind, Period period, MeetingPlan plan, String actor) {
        return storage.write(_ -> {
            Optional<Meeting> before = meetings.find(kind, period);
            Meeting after = meetings.plan(kind, period, plan, actor);
            audit.record(
                    actor,
                    "meeting.plan",
                    after.id(),
                    kind
                            + " "
                            + period
                            + ": "
                            + before.map(Planner::when).orElse("-")
                            + " → "
                            + when(after));
            return after;
        });
    }

    private static String when(Meeting meeting) {
        return meeting.day().map(day -> "" + day).orElse("?")
                + " "
                + meeting.begins().map(time -> "" + time).orElse("?")
                + " "
                + meeting.venue();
    }
}
