package id.lokmin.insight.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.PlacesApart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The part of a grid that was asked for: which indicators, over which areas, in which order.
 *
 * @param areas the columns behind the whole; none where only the whole was asked for
 * @param sections the rows by programme, in the order of the catalog
 * @param hidden how many of the indicators asked for have no figure anywhere and are left out
 * @param columns which of all areas these are; {@code rows} which of all rows
 */
record GridChoice(
        Grid grid,
        Level level,
        List<Place> areas,
        List<Section> sections,
        int hidden,
        Stretch columns,
        Stretch rows) {

    /** Beyond so many columns a page is no longer a picture: villages are shown first. */
    static final int MANY_AREAS = 40;

    /** As many cells as a page holds: 60 KB compressed, and written within a few milliseconds. */
    private static final int MANY_CELLS = 900;

    private static final List<Level> OFFERED =
            List.of(Level.RW, Level.POSYANDU, Level.VILLAGE, Level.PUSKESMAS);

    GridChoice {
        areas = List.copyOf(areas);
        sections = List.copyOf(sections);
    }

    /** The indicators of one programme. */
    record Section(Programme programme, List<Row> rows) {
        Section {
            rows = List.copyOf(rows);
        }
    }

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

        boolean has(Only only) {
            return whole.filter(only::holds).isPresent()
                    || areas.stream().flatMap(Optional::stream).anyMatch(only::holds);
        }

        Row with(Stretch columns) {
            return new Row(card, whole, columns.of(areas));
        }
    }

    /** What was asked for, in the stretch that was asked for. */
    static GridChoice of(Grid grid, Catalog catalog, Asked asked, Optional<Level> wanted) {
        GridChoice all = whole(grid, catalog, asked, wanted);
        Stretch columns = Stretch.of(asked.stretch(Asked.COLUMNS), all.areas.size(), MANY_AREAS);
        int step = Math.max(10, MANY_CELLS / (columns.of(all.areas).size() + 1));
        Stretch rows = Stretch.of(asked.stretch(Asked.ROWS), all.rows.all(), step);
        List<Section> sections = new ArrayList<>();
        int before = 0;
        for (Section section : all.sections) {
            List<Row> shown = new ArrayList<>();
            for (Row row : section.rows()) {
                before++;
                if (before >= rows.first() && before <= rows.last()) {
                    shown.add(row.with(columns));
                }
            }
            if (!shown.isEmpty()) {
                sections.add(new Section(section.programme(), shown));
            }
        }
        return new GridChoice(
                grid, all.level, columns.of(all.areas), sections, all.hidden, columns, rows);
    }

    /** Everything that was asked for, however much it is. */
    static GridChoice whole(Grid grid, Catalog catalog, Asked asked, Optional<Level> wanted) {
        Level level = wanted.orElseGet(() -> usualLevel(grid.tree()));
        List<Place> areas = sorted(grid, asked.word(Asked.SORT), areas(grid.tree(), level, asked));
        Optional<Only> only = Only.find(asked.word(Asked.ONLY));
        List<Section> sections = new ArrayList<>();
        int hidden = 0;
        int shown = 0;
        for (Programme programme : catalog.programmes()) {
            List<Row> rows = new ArrayList<>();
            for (IndicatorCard card : grid.cards()) {
                if (card.programme().equals(programme.code()) && matches(card, asked)) {
                    Row row = row(grid, card, areas);
                    if (!asked.all() && !row.hasFigure()) {
                        hidden++;
                    } else if (only.isEmpty() || row.has(only.get())) {
                        rows.add(row);
                    }
                }
            }
            if (asked.worstFirst()) {
                rows.sort(Comparator.comparingDouble(GridChoice::shortfall).reversed());
            }
            if (!rows.isEmpty()) {
                shown += rows.size();
                sections.add(new Section(programme, rows));
            }
        }
        return new GridChoice(
                grid,
                level,
                areas,
                sections,
                hidden,
                Stretch.of(1, areas.size(), Math.max(1, areas.size())),
                Stretch.of(1, shown, Math.max(1, shown)));
    }

    private static double shortfall(Row row) {
        return row.whole().filter(cell -> !cell.small()).map(GridCell::shortfall).orElse(0.0);
    }

    /** The levels that can be chosen: those the working area has places of. */
    static List<Level> offered(PlaceTree tree) {
        return OFFERED.stream().filter(level -> tree.atLevel(level).length > 0).toList();
    }

    /** The level a working area is shown at first: RW, where they fit beside each other. */
    static Level usualLevel(PlaceTree tree) {
        return offered(tree).stream()
                .filter(level -> level != Level.POSYANDU)
                .filter(level -> tree.atLevel(level).length <= MANY_AREAS)
                .findFirst()
                .orElse(Level.PUSKESMAS);
    }

    private static List<Place> areas(PlaceTree tree, Level level, Asked asked) {
        if (level == Level.PUSKESMAS) {
            return List.of();
        }
        OptionalInt within = tree.find(asked.word(Asked.WITHIN));
        int[] numbers =
                within.isEmpty() ? tree.atLevel(level) : tree.atLevel(level, within.getAsInt());
        return Arrays.stream(numbers).mapToObj(new PlacesApart(tree)::at).toList();
    }

    private static boolean matches(IndicatorCard card, Asked asked) {
        String programme = asked.word(Asked.PROGRAMME);
        if (!programme.isEmpty()
                && !programme.equalsIgnoreCase(card.programme())
                && !programme.equals(klaster(card))) {
            return false;
        }
        if (asked.search().isEmpty()) {
            return true;
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

    /** How an address names the klaster of an indicator: {@code klaster-2}. */
    static String klaster(IndicatorCard card) {
        return "klaster-" + card.klaster();
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
