package id.lokmin.insight.web;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.AreaView.Line;
import id.lokmin.insight.web.AreaView.Missing;
import id.lokmin.insight.web.AreaView.Row;
import id.lokmin.insight.web.AreaView.Section;
import id.lokmin.insight.web.AreaView.Sheet;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Puts what is known of one area into the words of its page. */
final class AreaDrawing {

    /** As many of each signal as fit beside each other on one sheet of paper. */
    private static final int TOLD = 6;

    private final Catalog catalog;
    private final Grid grid;
    private final WorkingArea area;
    private final PlaceTree tree;
    private final Words words;
    private final Boxes boxes;
    private final Texts texts;
    private final Locale locale;

    /**
     * @param area the places at the end of the grid's period
     */
    AreaDrawing(Catalog catalog, Grid grid, WorkingArea area, Language language) {
        this.catalog = catalog;
        this.grid = grid;
        this.area = area;
        this.tree = area.tree();
        this.words = new Words(language);
        this.boxes = new Boxes(language, Optional.empty());
        this.texts = Texts.of("insight", language);
        this.locale = Locale.of(language.code());
    }

    Sheet of(int place, List<Period> known) {
        Place here = tree.place(place);
        List<GridCell> cells = grid.at(here.code());
        List<GridCell> judged = cells.stream().filter(cell -> !cell.small()).toList();
        return new Sheet(
                kind(place),
                words.period(grid.period()),
                Steps.before(grid.period(), known).map(period -> step(here, period)),
                Steps.after(grid.period(), known).map(period -> step(here, period)),
                lines(
                        judged,
                        GridCell::isOffTarget,
                        Comparator.comparingDouble(GridCell::shortfall).reversed()),
                lines(judged, GridCell::isWorsening, worstMove()),
                lines(
                        judged,
                        GridCell::isOnTarget,
                        Comparator.comparing(cell -> cell.card().code())),
                missing(cells),
                sections(cells),
                inside(place),
                sites(place),
                neighbours(place),
                "/wilayah/" + here.code() + "/tabel.xlsx?period=" + grid.period(),
                cells.stream().allMatch(cell -> cell.value().isEmpty()));
    }

    private Link step(Place here, Period period) {
        return new Link(words.period(period), Addresses.area(here, period));
    }

    private String kind(int place) {
        String level = words.level(tree.level(place));
        int parent = tree.parent(place);
        return parent < 0 ? level : texts.get("area.in", level, tree.place(parent).name());
    }

    private static Comparator<GridCell> worstMove() {
        return Comparator.comparingDouble((GridCell cell) ->
                -Math.abs(
                        cell.compared().now().measuredValue().orElse(0)
                                - cell.compared().before().measuredValue().orElse(0)));
    }

    private List<Line> lines(
            List<GridCell> cells, Predicate<GridCell> wanted, Comparator<GridCell> order) {
        return cells.stream()
                .filter(wanted)
                .sorted(order)
                .limit(TOLD)
                .map(cell -> new Line(name(cell), boxes.of(cell)))
                .toList();
    }

    private String name(GridCell cell) {
        return cell.card().name().in(locale);
    }

    private List<Missing> missing(List<GridCell> cells) {
        return cells.stream()
                .filter(GridCell::isMissingReports)
                .filter(cell -> cell.tally().reportsIn() > 0 || cell.value().isPresent())
                .map(cell ->
                        new Missing(
                                name(cell),
                                texts.get(
                                        "fact.reports.in",
                                        words.number(cell.tally().reportsIn()),
                                        words.number(cell.tally().reportsDue())),
                                Addresses.cell(cell)))
                .toList();
    }

    /** Every indicator with a figure here, by programme. */
    private List<Section> sections(List<GridCell> cells) {
        List<Section> sections = new ArrayList<>();
        for (Programme programme : catalog.programmes()) {
            List<Row> rows =
                    cells.stream()
                            .filter(cell -> cell.card().programme().equals(programme.code()))
                            .filter(cell -> cell.value().isPresent())
                            .map(this::row)
                            .toList();
            if (!rows.isEmpty()) {
                sections.add(new Section(programme.name().in(locale), rows));
            }
        }
        return sections;
    }

    private Row row(GridCell cell) {
        return new Row(
                cell.card().code(),
                name(cell),
                Addresses.indicator(cell.card().code(), grid.period()),
                !cell.card().isVerified(),
                cell.target().map(target -> words.target(cell, target)).orElse("–"),
                boxes.of(cell));
    }

    private List<Link> inside(int place) {
        return Arrays.stream(tree.children(place))
                .filter(child -> !tree.level(child).isSite())
                .mapToObj(this::link)
                .toList();
    }

    /** The posyandu and schools in it or serving it; of a site the areas it serves. */
    private List<Link> sites(int place) {
        if (tree.level(place).isSite()) {
            return Arrays.stream(area.servedBy(place)).mapToObj(this::link).toList();
        }
        return IntStream.concat(
                        IntStream.of(tree.atLevel(Level.POSYANDU)),
                        IntStream.of(tree.atLevel(Level.SCHOOL)))
                .filter(site -> serves(site, place))
                .mapToObj(this::link)
                .toList();
    }

    private boolean serves(int site, int place) {
        boolean lies = site > place && site < tree.end(place);
        return lies || Arrays.stream(area.servedBy(site)).anyMatch(served -> served == place);
    }

    private List<Link> neighbours(int place) {
        int parent = tree.parent(place);
        return parent < 0
                ? List.of()
                : Arrays.stream(tree.children(parent))
                        .filter(one -> one != place && tree.level(one) == tree.level(place))
                        .mapToObj(this::link)
                        .toList();
    }

    private Link link(int place) {
        return new Link(tree.place(place).name(), Addresses.area(tree.place(place), grid.period()));
    }
}
