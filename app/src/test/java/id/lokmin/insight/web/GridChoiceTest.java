package id.lokmin.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.catalog.Catalog;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.SmallGrid;
import id.lokmin.shell.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a page is narrowed to, against counting by hand over random grids. */
class GridChoiceTest {

    private static final Catalog CATALOG = Catalog.builtIn();
    private static final List<String> INDICATORS =
            List.of("KIA-01", "KIA-04", "KIA-18", "IMU-12", "GIZ-11", "GIZ-25");

    private static Grid random(long seed) {
        Random chance = new Random(seed);
        List<String> lines = new ArrayList<>();
        int areas = 1 + chance.nextInt(60);
        for (String indicator : INDICATORS) {
            for (int area = 0; area <= areas; area++) {
                String place = area == 0 ? "PKM" : "RW %02d".formatted(area);
                lines.add(
                        "%s | %s | %s | %s | %s → %s"
                                .formatted(
                                        indicator,
                                        place,
                                        outcome(chance),
                                        chance.nextBoolean() ? "50" : "-",
                                        outcome(chance),
                                        outcome(chance)));
            }
        }
        return SmallGrid.of("2025-09", String.join("\n", lines));
    }

    private static String outcome(Random chance) {
        int people = 1 + chance.nextInt(40);
        return switch (chance.nextInt(6)) {
            case 0 -> "awaiting";
            case 1 -> "nobody";
            case 2 -> "%d/%d 1 of 3".formatted(chance.nextInt(people + 1), people);
            default -> "%d/%d".formatted(chance.nextInt(people + 1), people);
        };
    }

    private static boolean naive(GridCell cell, Only only) {
        boolean many = cell.value().isPresent() && cell.tally().denominator() >= 5;
        return switch (only) {
            case OFF -> {
                boolean low = cell.card().indicator().direction().name().equals("DOWN");
                yield many
                        && cell.target().isPresent()
                        && (low
                                ? cell.value().getAsDouble() > 50 + 1e-9
                                : cell.value().getAsDouble() < 50 - 1e-9);
            }
            case WORSE -> {
                boolean low = cell.card().indicator().direction().name().equals("DOWN");
                yield many
                        && cell.compared().now().measuredValue().isPresent()
                        && cell.compared().before().measuredValue().isPresent()
                        && (low ? 1 : -1)
                                        * (cell.compared().now().measuredValue().getAsDouble()
                                                - cell.compared()
                                                        .before()
                                                        .measuredValue()
                                                        .getAsDouble())
                                >= 0.5 - 1e-9;
            }
            case MISSING -> cell.tally().reportsIn() < cell.tally().reportsDue();
        };
    }

    @Property(tries = 60)
    void a_filter_keeps_exactly_the_rows_with_such_a_cell(@ForAll long seed) {
        Grid grid = random(seed);
        for (Only only : Only.values()) {
            List<String> expected =
                    INDICATORS.stream()
                            .filter(code ->
                                    grid.cells(code).stream().anyMatch(cell -> naive(cell, only)))
                            .filter(code ->
                                    grid.cells(code).stream()
                                            .anyMatch(cell -> cell.value().isPresent()))
                            .sorted()
                            .toList();
            assertThat(codes(grid, Map.of(Asked.ONLY, only.code())))
                    .describedAs(only + " with seed " + seed)
                    .isEqualTo(expected);
        }
    }

    private static List<String> codes(Grid grid, Map<String, String> said) {
        return GridChoice.whole(
                        grid, CATALOG, new Asked(said, Language.INDONESIAN), Optional.of(Level.RW))
                .sections()
                .stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.card().code())
                .sorted()
                .toList();
    }

    @Property(tries = 60)
    void its_stretches_together_are_the_whole_and_none_is_too_large(@ForAll long seed) {
        Grid grid = random(seed);
        Asked asked = new Asked(Map.of(), Language.INDONESIAN);
        GridChoice whole = GridChoice.whole(grid, CATALOG, asked, Optional.of(Level.RW));
        List<String> seen = new ArrayList<>();
        int column = 0;
        boolean more = true;
        while (more) {
            column++;
            GridChoice shown =
                    GridChoice.of(
                            grid,
                            CATALOG,
                            asked.with(Asked.COLUMNS, "" + column),
                            Optional.of(Level.RW));
            assertThat(shown.areas()).hasSizeBetween(1, GridChoice.MANY_AREAS);
            shown.areas().forEach(area -> seen.add(area.code()));
            more = shown.columns().hasNext();
        }
        assertThat(seen).isEqualTo(whole.areas().stream().map(area -> area.code()).toList());
    }

    @Property(tries = 60)
    void areas_in_order_of_a_row_fall_from_highest_to_lowest_with_few_people_and_none_behind(
            @ForAll long seed) {
        Grid grid = random(seed);
        GridChoice sorted =
                GridChoice.whole(
                        grid,
                        CATALOG,
                        new Asked(Map.of(Asked.SORT, "IMU-12"), Language.INDONESIAN),
                        Optional.of(Level.RW));
        List<GridCell> cells =
                sorted.areas().stream()
                        .flatMap(area -> grid.find("IMU-12", area.code()).stream())
                        .toList();
        for (int i = 1; i < cells.size(); i++) {
            assertThat(place(cells.get(i - 1))).isLessThanOrEqualTo(place(cells.get(i)));
        }
    }

    /** Figures by value, then those of few people, then none. */
    private static double place(GridCell cell) {
        double behind = cell.value().isEmpty() ? 2000 : cell.small() ? 1000 : 0;
        return behind - (cell.value().isEmpty() ? 0 : cell.value().getAsDouble());
    }
}
