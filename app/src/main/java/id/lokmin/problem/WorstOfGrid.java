package id.lokmin.problem;

import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import java.util.Comparator;
import java.util.List;

/**
 * What a meeting might want to talk about: the indicators that are furthest off their running
 * target, and under each the areas with most people missing.
 *
 * <p>"Furthest" is the shortfall as a share of the target ({@link GridCell#shortfall()}). Few
 * people, counts and figures without a target do not compete; a target that nobody read in its
 * source does, and is marked where it is shown.
 */
public final class WorstOfGrid {

    /** More areas than these under one indicator hide the others. */
    private static final int AREAS = 4;

    private WorstOfGrid() {}

    /**
     * One indicator that is off its target.
     *
     * @param whole over the whole working area
     * @param areas where most people are missing, most first
     */
    public record Bad(GridCell whole, List<GridCell> areas) {
        public Bad {
            areas = List.copyOf(areas);
        }
    }

    /** The worst indicators first. */
    public static List<Bad> of(Grid grid, int most) {
        return grid.cards().stream()
                .flatMap(card -> grid.whole(card.code()).stream())
                .filter(cell -> cell.isOffTarget() && !cell.small())
                .filter(cell -> !cell.card().indicator().isCount())
                .sorted(Comparator.comparingDouble(cell -> -cell.shortfall()))
                .limit(most)
                .map(cell -> new Bad(cell, areas(grid, cell)))
                .toList();
    }

    private static List<GridCell> areas(Grid grid, GridCell whole) {
        AreaWatch watch = AreaWatch.of(grid, whole.card().code());
        return watch.areas().size() < 2
                ? List.of()
                : watch.mostMissing().stream().limit(AREAS).toList();
    }
}
