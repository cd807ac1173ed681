package id.lokmin.place;

import id.lokmin.shell.Batch;
import java.util.List;
import java.util.Optional;

/**
 * Changes of the working area by hand: looked at first, made as a batch of their own, taken back
 * where nothing stands in the way.
 */
public interface AreaChanges {

    /** What it would do, and what speaks against it. Stores nothing. */
    ChangePlan plan(AreaChange change);

    /**
     * Makes the change in one transaction, or nothing where its plan is not possible.
     *
     * @return the batch to take back; empty where nothing was made
     */
    Made make(AreaChange change, String actor);

    /** The plan that was followed, and the batch where it was made. */
    record Made(ChangePlan plan, Optional<Batch> batch) {}

    /** Batches that changed places and still stand, the newest first. */
    List<Batch> latest(int most);

    /**
     * Takes back what a batch did to places.
     *
     * @throws id.lokmin.shell.Refusal where something depends on what it added, or where it was
     *     changed since
     */
    void undo(String batchId, String actor);
}
