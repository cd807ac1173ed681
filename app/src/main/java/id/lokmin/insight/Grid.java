package id.lokmin.insight;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The heart of Lokmin: indicator × area for one period, worked out from what is stored now.
 *
 * <p>Cells are kept in the order of the catalog and, within an indicator, of the place tree.
 */
public final class Grid {

    private final Period period;
    private final PlaceTree tree;
    private final Map<String, List<GridCell>> byIndicator;
    private final Map<String, Map<String, GridCell>> byPlace;

    Grid(Period period, PlaceTree tree, List<GridCell> cells) {
        this.period = period;
        this.tree = tree;
        this.byIndicator = new LinkedHashMap<>();
        this.byPlace = new HashMap<>();
        for (GridCell cell : cells) {
            String code = cell.card().code();
            byIndicator.computeIfAbsent(code, _ -> new ArrayList<>()).add(cell);
            byPlace.computeIfAbsent(code, _ -> new HashMap<>()).put(cell.place().code(), cell);
        }
        byIndicator.replaceAll((_, list) -> List.copyOf(list));
    }

    public Period period() {
        return period;
    }

    public PlaceTree tree() {
        return tree;
    }

    /** The indicators that have cells, in the order of the catalog. */
    public List<IndicatorCard> cards() {
        return byIndicator.values().stream().map(cells -> cells.getFirst().card()).toList();
    }

    /** All cells of an indicator, in the order of the places; none for an unknown one. */
    public List<GridCell> cells(String indicatorCode) {
        return byIndicator.getOrDefault(indicatorCode, List.of());
    }

    /** All cells there are. */
    public List<GridCell> cells() {
        return byIndicator.values().stream().flatMap(List::stream).toList();
    }

    /** The cells of an indicator at one level. */
    public List<GridCell> cells(String indicatorCode, Level level) {
        return cells(indicatorCode).stream().filter(c -> c.place().level() == level).toList();
    }

    /** The cell of an indicator at a place. */
    public Optional<GridCell> find(String indicatorCode, String placeCode) {
        return Optional.ofNullable(byPlace.getOrDefault(indicatorCode, Map.of()).get(placeCode));
    }

    /** What is known of one place, in the order of the catalog. */
    public List<GridCell> at(String placeCode) {
        return byIndicator.keySet().stream()
                .flatMap(indicator -> find(indicator, placeCode).stream())
                .toList();
    }

    /** The cell of an indicator over the whole working area. */
    public Optional<GridCell> whole(String indicatorCode) {
        return cells(indicatorCode).stream()
                .filter(cell -> cell.place().level() == Level.PUSKESMAS)
                .findFirst();
    }

    /**
     * The finest level that an indicator is shown at and for which there are cells, RT left aside:
     * the level its areas are compared at.
     */
    public Level comparedAt(String indicatorCode) {
        for (Level level : List.of(Level.RW, Level.POSYANDU, Level.SCHOOL, Level.VILLAGE)) {
            if (!cells(indicatorCode, level).isEmpty()) {
                return level;
            }
        }
        return Level.PUSKESMAS;
    }
}
