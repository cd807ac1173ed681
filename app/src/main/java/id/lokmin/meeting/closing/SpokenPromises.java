package id.lokmin.meeting.closing;

import id.lokmin.followup.Promise;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.Minute;
import id.lokmin.shell.Batch;
import java.util.List;

/**
 * What was typed in the room as a promise. A line of the minutes becomes a {@link Promise} once,
 * with its words as what will be done; what it lacks, the {@link Gate} then asks for.
 */
public interface SpokenPromises {

    /**
     * The lines that no promise was made of yet, in the order they were typed. One that says the
     * same as a promise of the meeting that was written down by hand waits for nothing.
     */
    List<Minute> waiting(Meeting meeting);

    /** Makes a promise of each that waits. */
    List<Promise> write(Batch batch, Meeting meeting);
}
