package id.lokmin.people;

import id.lokmin.shell.Batch;
import id.lokmin.shell.FieldChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All positions and all who ever held them. */
public interface Positions {

    /** Stores a list. A new holder from a later day ends the one before on that day. */
    PositionReceipt accept(Batch batch, List<PositionEntry> entries);

    /**
     * Leaves a position vacant from a day on.
     *
     * @return whether somebody held it until then
     */
    boolean vacate(Batch batch, String positionId, LocalDate day);

    /**
     * Leaves these areas to a position to look after, and no others.
     *
     * @param places the numbers of the places; a village stands for everything inside it
     * @return whether that changed anything
     */
    boolean lookAfter(Batch batch, String positionId, Set<Integer> places);

    /**
     * The numbers of the places that positions look after, by the position; none where it has none.
     */
    Map<String, Set<Integer>> lookedAfter();

    /** All in the order of letters, each with its holder on a day. */
    List<Position> list(LocalDate day);

    /** The position of a title, compared without case and doubled spaces. */
    Optional<Position> find(String title, LocalDate day);

    /** Everyone who held a position, oldest first. */
    List<Holder> holders(String positionId);

    /**
     * What changed in a position and who held it, oldest first. A field {@code holder 2025-01-01}
     * is the seat taken on that day: name, telephone and last day, a line each, then the address of
     * e-mail where there is one; a field {@code area 12} tells whether it looks after the place of
     * that number.
     */
    List<FieldChange> history(String positionId);

    /**
     * Takes back what a batch brought or changed. What was changed again later stays; nothing is
     * deleted.
     *
     * @param undoing the batch that this act itself is
     * @return how many positions stay, wholly or in part
     */
    int undo(Batch undone, Batch undoing);
}
