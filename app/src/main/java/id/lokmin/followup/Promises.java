package id.lokmin.followup;

import id.lokmin.shell.Batch;
import id.lokmin.shell.FieldChange;
import java.util.List;
import java.util.Optional;

/** All promises ever made. */
public interface Promises {

    /**
     * Stores the promises of one origin; one with a number that is known there is brought up to
     * date.
     */
    PromiseReceipt accept(Batch batch, Origin origin, List<PromiseEntry> entries);

    /** Adds one promise to those of an origin, under the next number. */
    Promise add(Batch batch, Origin origin, PromiseEntry entry);

    /** Changes what a promise says; its number and how it goes stay. */
    Promise rewrite(Batch batch, String id, PromiseEntry entry);

    /** Notes how a promise went. */
    Promise report(Batch batch, String id, Progress progress);

    Optional<Promise> find(String id);

    /** Those of one origin, by their number. */
    List<Promise> list(Origin origin);

    /** All, by origin and number. */
    List<Promise> list();

    /** Those that come back at the next meeting. */
    default List<Promise> open() {
        return list().stream().filter(Promise::isOpen).toList();
    }

    /** What changed in a promise, oldest first. */
    List<FieldChange> history(String id);

    /**
     * Takes back what a batch brought or changed. A promise that was changed again later stays, and
     * of a changed one each field that was; nothing is deleted.
     *
     * @param undoing the batch that this act itself is
     * @return how many promises stay, wholly or in part
     */
    int undo(Batch undone, Batch undoing);
}
