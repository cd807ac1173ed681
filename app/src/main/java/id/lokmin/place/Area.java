package id.lokmin.place;

import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place as it is called and where it lies, from a day to a day.
 *
 * @param seq its number for ever
 * @param level what kind of place
 * @param code its code in this time
 * @param name its name in this time
 * @param parent the number of what it lies in
 * @param from the first day this holds
 * @param until the first day it no longer holds
 */
public record Area(
        int seq,
        Level level,
        String code,
        String name,
        OptionalInt parent,
        LocalDate from,
        Optional<LocalDate> until) {

    /** Whether it holds on some day from {@code first} to {@code last}, both included. */
    public boolean holdsWithin(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && until.map(end -> end.isAfter(first)).orElse(true);
    }

    public Place place() {
        return new Place(code, name, level);
    }
}
