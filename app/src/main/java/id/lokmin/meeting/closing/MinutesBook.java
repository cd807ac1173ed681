package id.lokmin.meeting.closing;

import java.util.List;
import java.util.Optional;

/** The written minutes of all meetings, version by version, and what was added later. */
public interface MinutesBook {

    /** The latest version of a meeting's minutes; empty while they are only a draft. */
    Optional<MinutesVersion> latest(String meeting);

    /** Every version, oldest first. */
    List<MinutesVersion> versions(String meeting);

    /**
     * Keeps a corrected text.
     *
     * @param seen the number of the version that was corrected, 0 for the draft
     * @throws id.lokmin.shell.Refusal where the minutes are locked, or somebody else corrected them
     *     meanwhile
     */
    MinutesVersion correct(String meeting, MinutesText text, int seen, String actor);

    /**
     * Locks a text for ever.
     *
     * @param seen as for {@link #correct}
     * @throws id.lokmin.shell.Refusal as {@link #correct}, and where nothing is written in it
     */
    MinutesVersion lock(String meeting, MinutesText text, int seen, String actor);

    /**
     * Adds to locked minutes.
     *
     * @throws id.lokmin.shell.Refusal where they are not locked
     */
    Addendum add(String meeting, String text, String actor);

    /** What was added, in order. */
    List<Addendum> addenda(String meeting);
}
