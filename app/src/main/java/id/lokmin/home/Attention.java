package id.lokmin.home;

import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Place;
import id.lokmin.followup.Promise;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.GridCell;
import id.lokmin.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/**
 * What asks for attention now.
 *
 * @param month the latest month with a report: the one looked at
 * @param next the meeting that comes next; empty where none is planned
 * @param unreported reports of that month that have not come, by programme
 * @param open how many promises are not closed
 * @param late promises whose day has passed, the longest first
 * @param worse indicators that moved away from their target since last month, furthest off first
 */
public record Attention(
        Month month,
        Optional<Meeting> next,
        List<Unreported> unreported,
        long open,
        List<Promise> late,
        List<Worse> worse) {

    public Attention {
        unreported = List.copyOf(unreported);
        late = List.copyOf(late);
        worse = List.copyOf(worse);
    }

    /**
     * The areas whose reports of one programme have not come.
     *
     * @param due how many areas report it at all
     */
    public record Unreported(Programme programme, List<Place> areas, int due) {

        public Unreported {
            areas = List.copyOf(areas);
        }
    }

    /** An indicator that got worse over the whole working area. */
    public record Worse(AreaWatch watch, GridCell whole) {}
}
