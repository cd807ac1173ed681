package id.lokmin.figures.entry;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What changed on a sheet since a page was made.
 *
 * @param cells those that changed, with what they hold now
 * @param marks what looks unusual among the cells that were looked at again
 * @param judged the cells that were looked at again
 * @param newest the number of the newest batch
 */
public record News(List<Cell> cells, List<Mark> marks, Set<CellName> judged, int newest) {

    /**
     * A changed cell.
     *
     * @param place code of the place
     * @param actor who wrote it
     */
    public record Cell(String element, String place, Typed said, String actor, Instant at) {}
}
