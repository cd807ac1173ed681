package id.lokmin.intake.row;

import id.lokmin.intake.profile.HeaderMatch;
import id.lokmin.intake.profile.Table;
import id.lokmin.shell.Batch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the rows of one kind of table and knows the room that they belong to. */
public interface RowTaker {

    /** Reads and checks every row; nothing is stored yet. */
    Staged take(Table table, Setting setting);

    /**
     * Reads a text file line by line instead of as a table in memory, where this kind of rows comes
     * by the million; empty where it does not.
     *
     * @param header found in its first lines
     */
    default Optional<Streamed> stream(Path file, HeaderMatch header, Setting setting)
            throws IOException {
        return Optional.empty();
    }

    /**
     * What a stream left behind.
     *
     * @param rejected a table of the rejected rows only, at most so many as people correct by hand
     * @param staged all rows
     */
    record Streamed(Table rejected, Staged staged) {}

    /**
     * Takes back what a batch brought, within the write that is open.
     *
     * @param undoing the batch that this act itself is
     * @return how many rows or figures stay because they were changed later
     * @throws id.lokmin.shell.Refusal where rows of this kind cannot be taken back
     */
    int undo(Batch undone, Batch undoing);
}
