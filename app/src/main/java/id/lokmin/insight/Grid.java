package id.lokmin.insight;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The heart of Lokmin: indicator × area for one period, from what was stored when it was asked for.
 *
 * <p>The cells of a programme are worked out when somebody first looks at one of them. They are
 * kept in the order of the catalog and, within an indicator, of the place tree. Threads may share
 * it.
 */
public final class Grid {

    private final Period period;
    private final PlaceTree tree;
    private final List<IndicatorCard> cards;
    private final Function<String, List<GridCell>> work;
    private final Map<String, String> programmes;
    private final Map<String, Cells> worked = new ConcurrentHashMap<>();

    /** The cells of one programme. */
    private record Cells(
            Map<String, List<GridCell>> byIndicator, Map<String, Map<String, GridCell>> byPlace) {

        static Cells of(List<GridCell> cells) {
            Map<String, List<GridCell>> byIndicator = new HashMap<>();
            Map<String, Map<String, GridCell>> byPlace = new HashMap<>();
            for (GridCell cell : cells) {
                String code = cell.card().code();
                byIndicator.computeIfAbsent(code, _ -> new ArrayList<>()).add(cell);
                byPlace.computeIfAbsent(code, _ -> new HashMap<>()).put(cell.place().code(), cell);
            }
            byIndicator.replaceAll((_, list) -> List.copyOf(list));
            return new Cells(byIndicator, byPlace);
        }
    }

    /**
     * @param cards the indicators that have cells, in the order of the catalog
     * @param work the cells of all indicators of a programme, by its code
     */
    Grid(
            Period period,
            PlaceTree tree,
            List<IndicatorCard> cards,
            Function<String, List<GridCell>> work) {
        this.period = period;
        this.tree = tree;
        this.cards = List.copyOf(cards);
        this.work = work;
        this.programmes =
                cards.stream()
                        .collect(Collectors.toMap(IndicatorCard::code, IndicatorCard::programme));
    }

    public Period period() {
        return period;
    }

    public PlaceTree tree() {
        return tree;
    }

    /** The indicators that have cells, in the order of the catalog. */
    public List<IndicatorCard> cards() {
        return cards;
    }

    /** All cells of an indicator, in the order of the places; none for an unknown one. */
    public List<GridCell> cells(String indicatorCode) {
        return worked(indicatorCode)
                .map(cells -> cells.byIndicator().getOrDefault(indicatorCode, List.of()))
                .orElse(List.of());
    }

    private Optional<Cells> worked(String indicatorCode) {
        return Optional.ofNullable(programmes.get(indicatorCode))
                .map(programme ->
                        worked.computeIfAbsent(programme, code -> Cells.of(work.apply(code))));
    }

    /** All cells there are. */
    public List<GridCell> cells() {
        return cards.stream().flatMap(card -> cells(card.code()).stream()).toList();
    }

    /** The cells of an indicator at one level. */
    public List<GridCell> cells(String indicatorCode, Level level) {
        return cells(indicatorCode).stream().filter(c -> c.place().level() == level).toList();
    }

    /** The cell of an indicator at a place. */
    public Optional<GridCell> find(String indicatorCode, String placeCode) {
        return worked(indicatorCode)
                .map(cells -> cells.byPlace().getOrDefault(indicatorCode, Map.of()))
                .map(cells -> cells.get(placeCode));
    }

    /** What is known of one place, in the order of the catalog. */
    public List<GridCell> at(String placeCode) {
        return cards.stream().flatMap(card -> find(card.code(), placeCode).stream()).toList();
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
