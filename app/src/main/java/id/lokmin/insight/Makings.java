package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Window;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureVersion;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Takes figures apart again: which reports, from whom, for which months. */
@Component
public class Makings {

    /** Longer windows (a status once reached stays) are shown by their last year. */
    private static final int MONTHS_SHOWN = 12;

    private final Catalog catalog;
    private final Places places;
    private final FigureBook figures;
    private final Boards boards;
    private final Batches batches;

    public Makings(
            Catalog catalog, Places places, FigureBook figures, Boards boards, Batches batches) {
        this.catalog = catalog;
        this.places = places;
        this.figures = figures;
        this.boards = boards;
        this.batches = batches;
    }

    /** What a cell of a grid was made from. */
    public Making of(GridCell cell, Grid grid) {
        Indicator indicator = cell.card().indicator();
        List<Month> months = months(cell);
        if (months.isEmpty()) {
            return new Making(
                    months, List.of(), judged(cell, grid), List.of(), List.of(), List.of());
        }
        WorkingArea area = places.over(months.getFirst(), months.getLast());
        OptionalInt place = area.tree().find(cell.place().code());
        if (place.isEmpty()) {
            return new Making(
                    months, List.of(), judged(cell, grid), List.of(), List.of(), List.of());
        }
        List<ElementCard> elements = Boards.elements(cell.card(), catalog);
        FigureBoard board =
                boards.of(area, months.getFirst().january(), months.getLast(), elements);
        Reports reports = new Reports(board, indicator.cumulation(), months, place.getAsInt());
        List<Making.Ingredient> ingredients = new ArrayList<>();
        add(indicator.numerator(), true, reports, ingredients);
        add(indicator.denominator(), false, reports, ingredients);
        return new Making(
                months,
                ingredients,
                judged(cell, grid),
                below(cell, grid),
                missing(ingredients, reports),
                entries(ingredients, area, place.getAsInt(), months));
    }

    /** The months a figure draws on, a cohort's year-old ones included. */
    private static List<Month> months(GridCell cell) {
        var rule = cell.card().indicator().cumulation();
        if (!(rule.window(cell.period(), List.of())
                instanceof Window.Months(var first, var last))) {
            return List.of();
        }
        Month earliest = first.minus(rule.denominatorMonthsBack());
        int all = earliest.until(last) + 1;
        int shown = Math.min(all, MONTHS_SHOWN + rule.denominatorMonthsBack());
        return IntStream.range(0, shown).mapToObj(i -> last.minus(shown - 1 - i)).toList();
    }

    private Optional<GridCell> judged(GridCell cell, Grid grid) {
        return cell.card().indicator().numerator()
                        instanceof Formula.PlacesReaching(var _, String code, var _)
                ? grid.find(code, cell.place().code())
                : Optional.empty();
    }

    private void add(
            Formula formula, boolean above, Reports reports, List<Making.Ingredient> ingredients) {
        if (formula instanceof Formula.Linear(List<Formula.Term> terms)) {
            for (Formula.Term term : terms) {
                catalog.findElement(term.elementCode())
                        .flatMap(element -> reports.of(element, above, term.coefficient()))
                        .ifPresent(ingredients::add);
            }
        }
    }

    /** The areas next below that the indicator is worked out for. */
    private static List<GridCell> below(GridCell cell, Grid grid) {
        PlaceTree tree = grid.tree();
        OptionalInt place = tree.find(cell.place().code());
        if (place.isEmpty()) {
            return List.of();
        }
        for (Level level : List.of(Level.VILLAGE, Level.RW, Level.RT, Level.SCHOOL)) {
            if (cell.place().level().compareTo(level) < 0) {
                List<GridCell> cells =
                        grid.cells(cell.card().code(), level).stream()
                                .filter(one -> isWithin(tree, one, place.getAsInt()))
                                .toList();
                if (!cells.isEmpty()) {
                    return cells;
                }
            }
        }
        return List.of();
    }

    private static boolean isWithin(PlaceTree tree, GridCell cell, int place) {
        int at = tree.indexOf(cell.place().code());
        return at > place && at < tree.end(place);
    }

    private static List<Making.Missing> missing(
            List<Making.Ingredient> ingredients, Reports reports) {
        return ingredients.stream()
                .map(Making.Ingredient::element)
                .distinct()
                .filter(element -> element.element().nature() != Nature.ANNUAL)
                .filter(element -> reports.board().find(element.code()).isPresent())
                .flatMap(element -> reports.missing(element).stream())
                .toList();
    }

    /** Who typed or imported what, where the place hands it in itself. */
    private List<Making.Entry> entries(
            List<Making.Ingredient> ingredients, WorkingArea area, int place, List<Month> months) {
        List<Making.Entry> entries = new ArrayList<>();
        Map<Integer, Batch> acts =
                batches.list().stream().collect(Collectors.toMap(Batch::seq, Function.identity()));
        for (Making.Ingredient ingredient : ingredients) {
            boolean typedHere =
                    ingredient.reportedAt() == area.tree().level(place)
                            && !Boards.isFromRegister(ingredient.element());
            for (Month month : typedHere ? noted(ingredient, months) : List.<Month>of()) {
                for (FigureVersion held :
                        figures.history(ingredient.element().code(), area.seq(place), month)
                                .reversed()) {
                    entries.add(
                            new Making.Entry(
                                    ingredient.element(),
                                    month,
                                    held,
                                    Optional.ofNullable(acts.get(held.batch())),
                                    Optional.ofNullable(acts.get(held.replacedBy()))));
                }
            }
        }
        return entries;
    }

    /** The months an element may have been noted in, latest first: a sasaran since January. */
    private static List<Month> noted(Making.Ingredient ingredient, List<Month> months) {
        Month first =
                ingredient.element().element().nature() == Nature.ANNUAL
                        ? months.getFirst().january()
                        : months.getFirst();
        int all = first.until(months.getLast()) + 1;
        return IntStream.range(0, all).mapToObj(i -> months.getLast().minus(i)).toList();
    }

    /** The reports of one place and all that lies in it. */
    private record Reports(FigureBoard board, Cumulation rule, List<Month> months, int place) {

        Optional<Making.Ingredient> of(ElementCard element, boolean above, double coefficient) {
            return board.find(element.code())
                    .map(column ->
                            new Making.Ingredient(
                                    above,
                                    coefficient,
                                    element,
                                    column.reportedAt(),
                                    months.stream().map(month -> sum(column, month)).toList()));
        }

        private Making.Sum sum(Column column, Month month) {
            Making.Sum sum = Making.Sum.NONE;
            for (int reporting : board.tree().atLevel(column.reportedAt(), place)) {
                Month of =
                        column.element().nature() == Nature.ANNUAL
                                ? noted(column, reporting, month)
                                : month;
                int cell = board.cell(reporting, of);
                sum = sum.plus(Making.Sum.of(column.state(cell), column.values()[cell]));
            }
            int step = board.firstMonth().until(month);
            for (int wider : column.remainders().places()) {
                if (wider >= place && wider < board.tree().end(place)) {
                    sum = sum.plus(Making.Sum.unplaced(column.remainders().at(wider, step)));
                }
            }
            return sum;
        }

        /** The month in which the sasaran that holds in {@code month} was noted. */
        private Month noted(Column column, int reporting, Month month) {
            Month at = month;
            while (column.state(board.cell(reporting, at)) != CellState.REPORTED
                    && !rule.sasaranExpires(at, List.of())
                    && board.covers(at.minus(1))) {
                at = at.minus(1);
            }
            return at;
        }

        List<Making.Missing> missing(ElementCard element) {
            List<Making.Missing> all = new ArrayList<>();
            Column column = board.find(element.code()).orElseThrow();
            for (int reporting : board.tree().atLevel(column.reportedAt(), place)) {
                List<Month> without =
                        months.stream()
                                .filter(month ->
                                        column.state(board.cell(reporting, month))
                                                == CellState.MISSING)
                                .toList();
                if (!without.isEmpty()) {
                    all.add(new Making.Missing(board.tree().place(reporting), element, without));
                }
            }
            return all;
        }
    }
}
