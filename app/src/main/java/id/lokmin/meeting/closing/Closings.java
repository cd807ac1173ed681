package id.lokmin.meeting.closing;

import id.lokmin.insight.Grid;
import id.lokmin.insight.PresentedFigure;
import id.lokmin.meeting.Meeting;
import java.util.List;
import java.util.Optional;

/** All closings of meetings, with the figures they froze. */
public interface Closings {

    /** How a meeting is closed now; empty while it is open. */
    Optional<Closing> find(String meeting);

    /**
     * Closes a meeting: every cell of its grid is kept as it stands now.
     *
     * @return the standing closing where it is closed already
     */
    Closing close(Meeting meeting, Grid grid, List<Closing.Excuse> excused, String actor);

    /**
     * Opens a closed meeting again. Its figures stay in the store; the next closing freezes anew.
     *
     * @return whether it was closed
     */
    boolean reopen(String meeting, String actor);

    /** Every figure that a closing froze, by indicator and place. */
    List<PresentedFigure> figures(String closing);
}
