package id.lokmin.insight.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of a grid that was asked for: which indicators, over which areas, in which order.
 *
 * @param areas the columns behind the whole; none where only the whole was asked for
 * @param sections the rows by programme, in the order of the catalog
 * @param hidden how many of the indicators asked for have no figure anywhere and are left out
 */
record GridChoice(Grid grid, Level level, List<Place> areas, List<Section> sections, int hidden) {

    /** Beyond so many columns a page is no longer a picture: villages are shown first. */
    private static final int MANY_AREAS = 40;

    private static final List<Level> OFFERED = List.of(Level.RW, Level.VILLAGE, Level.PUSKESMAS);

    GridChoice {
        areas = List.copyOf(areas);
        sections = List.copyOf(sections);
    }

    /** The indicators of one programme. */
    record Section(Programme programme, List<Row> rows) {}

    /** One indicator with its cells; those of the areas are in the order of the columns. */
    record Row(IndicatorCard card, Optional<GridCell> whole, List<Optional<GridCell>> areas) {

        boolean hasFigure() {
            return whole.filter(cell -> cell.value().isPresent()).isPresent()
                    || areas.stream()
                            .flatMap(Optional::stream)
                            .anyMatch(c -> c.value().isPresent());
        }

        /** Whether it is worked out for the areas of the columns at all. */
        boolean isKnownForAreas() {
            return areas.stream().anyMatch(Optional::isPresent);
        }
    }

    static GridChoice of(Grid grid, Catalog catalog, Asked asked, Optional<Level> wanted) {
        Level level = wanted.orElseGet(() -> usualLevel(grid.tree()));
        List<Place> areas = sorted(grid, asked.sort(), areas(grid.tree(), level));
        List<Section> sections = new ArrayList<>();
        int hidden = 0;
        for (Programme programme : catalog.programmes()) {
            List<Row> rows = new ArrayList<>();
            for (IndicatorCard card : catalog.indicators()) {
                if (card.programme().equals(programme.code()) && matches(card, asked)) {
                    Row row = row(grid, card, areas);
                    if (asked.all() || row.hasFigure()) {
                        rows.add(row);
                    } else {
                        hidden++;
                    }
                }
            }
            if (!rows.isEmpty()) {
                sections.add(new Section(programme, List.copyOf(rows)));
            }
        }
        return new GridChoice(grid, level, areas, sections, hidden);
    }

    /** The levels that can be chosen: those the working area has places of. */
    static List<Level> offered(PlaceTree tree) {
        return OFFERED.stream().filter(level -> tree.atLevel(level).length > 0).toList();
    }

    private static Level usualLevel(PlaceTree tree) {
        return offered(tree).stream()
                .filter(level -> tree.atLevel(level).length <= MANY_AREAS)
                .findFirst()
                .orElse(Level.PUSKESMAS);
    }

    private static List<Place> areas(PlaceTree tree, Level level) {
        return level == Level.PUSKESMAS
                ? List.of()
                : Arrays.stream(tree.atLevel(level)).mapToObj(tree::place).toList();
    }

    private static boolean matches(IndicatorCard card, Asked asked) {
        if (!asked.programme().isEmpty() && !asked.programme().equals(card.programme())) {
            return false;
        }
        String text =
                String.join(
                                " ",
                                card.code(),
                                card.name().indonesian(),
                                card.name().english(),
                                card.question())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(asked.search().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }

    private static Row row(Grid grid, IndicatorCard card, List<Place> areas) {
        return new Row(
                card,
                grid.whole(card.code()),
                areas.stream().map(area -> grid.find(card.code(), area.code())).toList());
    }

    /**
     * The areas by their figure of one indicator; those with few people behind the others, as they
     * have no rank, and those without a figure last.
     */
    private static List<Place> sorted(Grid grid, String sort, List<Place> areas) {
        if (sort.isEmpty()) {
            return areas;
        }
        boolean lowest = sort.startsWith("-");
        String indicator = lowest ? sort.substring(1) : sort;
        Comparator<Place> order =
                Comparator.comparingInt((Place area) -> standing(grid.find(indicator, area.code())))
                        .thenComparingDouble(area ->
                                (lowest ? 1 : -1) * value(grid.find(indicator, area.code())));
        return areas.stream().sorted(order).toList();
    }

    private static int standing(Optional<GridCell> cell) {
        if (cell.filter(one -> one.value().isPresent()).isEmpty()) {
            return 2;
        }
        return cell.orElseThrow().small() ? 1 : 0;
    }

    private static double value(Optional<GridCell> cell) {
        return cell.map(one -> one.value().orElse(0)).orElse(0.0);
    }
}
