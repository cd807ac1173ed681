package id.lokmin.meeting.web;

import id.lokmin.access.Audit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.Occasion;
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
        return storage.writeApart(_ -> {
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

    /** Says which meeting of the year it is and what it stands under. */
    Meeting describe(Meeting before, Occasion occasion, String theme, String actor) {
        if (before.occasion() == occasion && before.theme().equals(theme)) {
            return before;
        }
        return storage.writeApart(_ -> {
            audit.record(
                    actor,
                    "meeting.describe",
                    before.id(),
                    what(before.occasion(), before.theme()) + " → " + what(occasion, theme));
            return meetings.describe(before.id(), occasion, theme, actor);
        });
    }

    private static String what(Occasion occasion, String theme) {
        return occasion.code() + (theme.isEmpty() ? "" : " \"" + theme + "\"");
    }

    private static String when(Meeting meeting) {
        return meeting.day().map(day -> "" + day).orElse("?")
                + " "
                + meeting.begins().map(time -> "" + time).orElse("?")
                + " "
                + meeting.venue();
    }
}
