package id.lokmin.intake.row;

import id.lokmin.intake.CellFinding;
import id.lokmin.shell.Batch;
import java.util.List;

/**
 * The rows of one table, read and checked, ready to be stored.
 *
 * @param unit what is counted
 * @param read how many there are in the file
 * @param rejected how many are left out before the room behind has seen them
 * @param duplicates how many repeat an earlier one of the same file word for word
 * @param findings what was wrong or odd, in the order of the rows
 * @param storing hands the rest to the room they belong to
 */
public record Staged(
        Unit unit,
        int read,
        int rejected,
        int duplicates,
        List<CellFinding> findings,
        Storing storing) {

    /** What the counts of an import count. */
    public enum Unit {
        ROWS,
        FIGURES
    }

    /** Stores within the write that is open. */
    @FunctionalInterface
    public interface Storing {
        Outcome store(Batch batch);
    }

    /** What became of the rest, by the room's own account. */
    public record Outcome(
            int added,
            int changed,
            int same,
            int duplicates,
            int rejected,
            List<CellFinding> findings) {

        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    public Staged {
        findings = List.copyOf(findings);
    }
}
