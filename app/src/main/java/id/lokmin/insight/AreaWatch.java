package id.lokmin.insight;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.place.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One indicator over its areas, as the PWS chart shows it (Pemantauan Wilayah Setempat): the areas
 * from best to worst, and the whole beside them.
 *
 * @param level what kind of areas these are
 * @param areas best first; areas without a figure last, in the order of the places
 * @param corrected what somebody said of it in words of their own; empty where the worked-out
 *     sentence holds
 */
public record AreaWatch(
        IndicatorCard card,
        Level level,
        Optional<GridCell> whole,
        List<GridCell> areas,
        Optional<String> corrected) {

    public AreaWatch {
        areas = List.copyOf(areas);
    }

    /** The areas of an indicator in a grid, at the level it is compared at. */
    public static AreaWatch of(Grid grid, String indicatorCode) {
        return of(grid, indicatorCode, grid.comparedAt(indicatorCode));
    }

    /** The areas of one level; the indicator must have cells there. */
    public static AreaWatch of(Grid grid, String indicatorCode, Level level) {
        List<GridCell> cells = grid.cells(indicatorCode, level);
        return new AreaWatch(
                cells.getFirst().card(),
                level,
                grid.whole(indicatorCode),
                cells.stream().sorted(bestFirst(cells.getFirst().card())).toList(),
                Optional.empty());
    }

    /** The same, told in the words that somebody put in the place of the worked-out ones. */
    public AreaWatch told(String words) {
        return new AreaWatch(card, level, whole, areas, Optional.of(words));
    }

    private static Comparator<GridCell> bestFirst(IndicatorCard card) {
        boolean lowFirst = card.indicator().direction() == Direction.DOWN;
        return Comparator.comparing((GridCell cell) -> cell.value().isEmpty())
                .thenComparingDouble(cell ->
                        cell.value().isEmpty()
                                ? 0
                                : (lowFirst ? 1 : -1) * cell.value().getAsDouble());
    }

    /** The areas that meet their running target, in the order of the places. */
    public List<GridCell> onTarget() {
        return inPlaceOrder().stream().filter(GridCell::isOnTarget).toList();
    }

    /** The areas in the order of their codes. */
    public List<GridCell> inPlaceOrder() {
        return areas.stream().sorted(Comparator.comparing(cell -> cell.place().code())).toList();
    }

    /** The areas that miss it by whole people, most people first, then worst share first. */
    public List<GridCell> mostMissing() {
        return areas.stream()
                .filter(cell -> cell.gapPeople().orElse(0) > 0)
                .sorted(
                        Comparator.comparingLong((GridCell cell) -> -cell.gapPeople().orElse(0))
                                .thenComparingDouble(cell -> -cell.shortfall())
                                .thenComparing(cell -> cell.place().code()))
                .toList();
    }

    /** The areas with a figure of enough people, worst first. */
    public List<GridCell> worst() {
        return areas.reversed().stream()
                .filter(cell -> cell.value().isPresent() && !cell.small())
                .toList();
    }
}
