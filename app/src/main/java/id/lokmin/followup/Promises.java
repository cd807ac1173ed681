package id.lokmin.followup;

import id.lokmin.shell.Batch;
import java.util.List;

/** All promises ever made; withdrawn ones are kept but no longer listed. */
public interface Promises {

    /**
     * Stores promises as they are now. A promise is known by its origin and number; one that is not
     * on the list stays as it was.
     */
    PromiseReceipt accept(Batch batch, List<Promise> promises);

    /** The promises of one origin, by number. */
    List<Promise> list(Origin origin);

    /** The origins of a kind, latest id first. */
    List<Origin> origins(String kind);

    /**
     * Takes a batch back: promises it brought are withdrawn, promises it changed become what they
     * were, but for those that a later batch has changed.
     *
     * @return how many promises were taken back
     */
    int undo(Batch undone, Batch by);
}
