package id.lokmin.people;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a list of positions.
 *
 * @param order its place on letters
 * @param title what it is called; two rows with one title are one position
 * @param holder who holds it; empty where it is vacant
 */
public record PositionEntry(
        int order,
        String title,
        String sector,
        String areaName,
        OptionalInt place,
        String note,
        Optional<Holder> holder) {

    public PositionEntry {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a position needs a title");
        }
    }
}
