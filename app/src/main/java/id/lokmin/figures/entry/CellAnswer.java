package id.lokmin.figures.entry;

import id.lokmin.shell.Finding;
import java.time.Instant;

/** What became of a typed cell. */
public sealed interface CellAnswer {

    /** It holds this now. */
    record Stored(Typed said) implements CellAnswer {}

    /** It was not stored and holds what it held. */
    record Refused(Finding finding) implements CellAnswer {}

    /**
     * Somebody else changed it since the page was made; it was not stored.
     *
     * @param held what it holds
     * @param typed what was to be stored, as people read it
     * @param actor who wrote what it holds
     */
    record Contested(Typed held, String typed, String actor, Instant at) implements CellAnswer {}
}
