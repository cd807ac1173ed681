package id.lokmin.place;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.shell.Batch;
import java.util.List;
import java.util.Optional;

/** All places that were ever noted. */
public interface Places {

    /**
     * Stores a list of areas. A code that is known and reads the same changes nothing; one that
     * reads otherwise from a later day on gets a new version and keeps the old one; from the same
     * day it is corrected. Rows may stand in any order. Rejected rows leave the others be.
     */
    AreaReceipt accept(Batch batch, List<AreaEntry> entries);

    /**
     * Takes back what a batch did to places, wholly or not at all.
     *
     * @param undoing the batch that this act itself is
     * @throws id.lokmin.shell.Refusal where something depends on what it added, or where it was
     *     changed since
     */
    void undo(Batch undone, Batch undoing);

    /** Every version of every place, by code and day. */
    List<Area> list();

    /** Whether there is no place yet. */
    default boolean isEmpty() {
        return list().isEmpty();
    }

    /** The latest version that has or had this code. */
    Optional<Area> find(String code);

    /** The picture over a span of months, both included. */
    WorkingArea over(Month first, Month last);

    /** The picture of one month. */
    default WorkingArea in(Month month) {
        return over(month, month);
    }

    /** The places as a tree, as they were on the last day of the month. */
    default PlaceTree tree(Month month) {
        return in(month).tree();
    }
}
