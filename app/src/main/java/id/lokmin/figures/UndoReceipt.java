package id.lokmin.figures;

import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import java.util.List;

/**
 * What undoing a batch did.
 *
 * @param restored cells that hold again what they held before the batch
 * @param removed cells that the batch had filled first and that are empty again
 * @param skipped cells that a later batch changed and that were left alone
 */
public record UndoReceipt(int restored, int removed, int skipped) {

    public List<Finding> findings() {
        return skipped == 0
                ? List.of()
                : List.of(Finding.of(Problem.FIGURE_CHANGED_LATER, "", Integer.toString(skipped)));
    }
}
