package id.lokmin.home;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Place;
import id.lokmin.followup.Promise;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.intake.ReportsDue;
import id.lokmin.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/**
 * What asks for attention now.
 *
 * @param month the latest month with a report: the one looked at
 * @param next the meeting that comes next; empty where none is planned
 * @param reported the month whose reports are asked for
 * @param unreported reports up to it that have not come, by kind of report
 * @param open how many promises are not closed
 * @param late promises whose day has passed, the longest first
 * @param reminders how many reminders are prepared and not sent
 * @param worse indicators that moved away from their target since last month, furthest off first
 */
public record Attention(
        Month month,
        Optional<Meeting> next,
        Month reported,
        List<Unreported> unreported,
        long open,
        List<Promise> late,
        int reminders,
        List<Worse> worse) {

    public Attention {
        unreported = List.copyOf(unreported);
        late = List.copyOf(late);
        worse = List.copyOf(worse);
    }

    /**
     * The areas whose reports of one kind have not come.
     *
     * @param due all areas that owe one
     */
    public record Unreported(ReportsDue.Source source, List<Owing> areas, List<Place> due) {

        public Unreported {
            areas = List.copyOf(areas);
            due = List.copyOf(due);
        }
    }

    /** An area with the months whose report it owes, earliest first. */
    public record Owing(Place area, List<Month> months) {

        public Owing {
            months = List.copyOf(months);
        }
    }

    /** An indicator that got worse over the whole working area. */
    public record Worse(AreaWatch watch, GridCell whole) {}
}
