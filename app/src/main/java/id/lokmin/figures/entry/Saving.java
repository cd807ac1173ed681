package id.lokmin.figures.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of a request to store.
 *
 * @param answers in the order of the request
 * @param marks what looks unusual among the cells that were looked at
 * @param judged the cells that were looked at
 * @param newest the number of the newest batch
 */
public record Saving(
        Map<TypedCell, CellAnswer> answers,
        List<Mark> marks,
        Set<CellName> judged,
        int newest,
        Instant at) {

    /** Whether every cell holds what was typed. */
    public boolean isComplete() {
        return answers.values().stream().allMatch(CellAnswer.Stored.class::isInstance);
    }
}
