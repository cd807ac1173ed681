package id.lokmin.engine.indicator;

import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.figure.Column;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.figure.Remainders;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two formulas of an indicator with their columns found and brought to the levels they can meet
 * at.
 *
 * <p>All monthly elements meet at {@code monthlyAt}, the finest level that contains the places of
 * all of them; there a month is in or not. With the yearly sasaran (or a number of places) they
 * meet at {@code unit}: a sasaran known by village and visits reported by RW make a figure by
 * village. Places finer than {@code unit} have no figure. A finer column is lifted strictly: a
 * village's S is known when every posyandu's is.
 *
 * <p>An element without a column was never reported by anybody: every month of it is missing.
 */
record Recipe(
        Level monthlyAt,
        Level unit,
        List<Strand> monthly,
        List<Strand> yearly,
        @Nullable Level placesBelow,
        boolean someNeverReported) {

    /** One element of a formula: its cells, its factor, on which side of the line, how far back. */
    record Strand(Column column, double factor, boolean above, int back) {
        boolean isState() {
            return column.element().nature() == Nature.STATE;
        }
    }

    /** Empty where no element of the indicator was ever reported. */
    static Optional<Recipe> of(
            Indicator indicator,
            Function<String, Optional<Column>> columns,
            PlaceTree tree,
            int steps) {
        List<Strand> strands = new ArrayList<>();
        boolean complete = gather(indicator.numerator(), true, 0, columns, strands);
        int back = indicator.cumulation().denominatorMonthsBack();
        complete &= gather(indicator.denominator(), false, back, columns, strands);
        Level counted =
                indicator.denominator() instanceof Formula.PlacesAt(Level level) ? level : null;
        if (strands.isEmpty()) {
            return Optional.empty();
        }
        List<Strand> monthly = new ArrayList<>(strands.stream().filter(s -> !isYearly(s)).toList());
        List<Strand> yearly = new ArrayList<>(strands.stream().filter(Recipe::isYearly).toList());
        Level monthlyAt = meeting(monthly.isEmpty() ? yearly : monthly);
        monthly.replaceAll(strand -> lifted(strand, monthlyAt, tree, steps));
        Level unit = yearly.isEmpty() ? monthlyAt : monthlyAt.containing(meeting(yearly));
        if (counted != null) {
            unit = unit.containing(counted);
        }
        return Optional.of(
                new Recipe(
                        monthlyAt,
                        unit,
                        List.copyOf(monthly),
                        List.copyOf(yearly),
                        counted,
                        !complete));
    }

    private static boolean gather(
            Formula formula,
            boolean above,
            int back,
            Function<String, Optional<Column>> columns,
            List<Strand> strands) {
        if (!(formula instanceof Formula.Linear(List<Formula.Term> terms))) {
            return true;
        }
        boolean complete = true;
        for (Formula.Term term : terms) {
            Optional<Column> column = columns.apply(term.elementCode());
            complete &= column.isPresent();
            column.ifPresent(
                    found -> strands.add(new Strand(found, term.coefficient(), above, back)));
        }
        return complete;
    }

    private static boolean isYearly(Strand strand) {
        return strand.column().element().nature() == Nature.ANNUAL;
    }

    private static Level meeting(List<Strand> strands) {
        Level level = strands.getFirst().column().reportedAt();
        for (Strand strand : strands) {
            level = level.containing(strand.column().reportedAt());
        }
        return level;
    }

    private static Strand lifted(Strand strand, Level level, PlaceTree tree, int steps) {
        return strand.column().reportedAt() == level
                ? strand
                : new Strand(
                        lift(strand.column(), level, tree, steps),
                        strand.factor(),
                        strand.above(),
                        strand.back());
    }

    /**
     * The places of which something is known beyond their reports, in the order of the tree; none
     * where an element was never reported, because then there is no figure to add to.
     */
    int[] remainderPlaces() {
        return someNeverReported
                ? new int[0]
                : monthly.stream()
                        .map(strand -> strand.column().remainders())
                        .filter(remainders -> !remainders.isEmpty())
                        .flatMapToInt(remainders -> Arrays.stream(remainders.places()))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** Whether it has elements that are reported month by month. */
    boolean hasMonthly() {
        return !monthly.isEmpty() || someNeverReported;
    }

    /**
     * The column of a coarser level: reported where every place below that has this has reported
     * it; missing as soon as one is missing. Remainders of places inside join the number, and stand
     * alone where no report is expected; those of still wider places stay remainders.
     */
    static Column lift(Column column, Level level, PlaceTree tree, int steps) {
        Column lifted = Column.empty(column.element(), level, column.cells());
        int[] finer = tree.atLevel(column.reportedAt());
        for (int place : tree.atLevel(level)) {
            for (int step = 0; step < steps; step++) {
                int cell = place * steps + step;
                lifted.blank(cell, CellState.NOT_APPLICABLE);
                double sum = 0;
                int worst = -1;
                for (int child : finer) {
                    if (child >= place && child < tree.end(place)) {
                        int below = child * steps + step;
                        worst = Math.max(worst, weight(column.states()[below]));
                        sum += column.states()[below] == 0 ? column.values()[below] : 0;
                    }
                }
                double beyond = beyond(column.remainders(), place, tree.end(place), step);
                if (worst <= 0 && !Double.isNaN(beyond)) {
                    sum += beyond;
                    worst = 0;
                }
                if (worst == 2) {
                    lifted.blank(cell, CellState.MISSING);
                } else if (worst == 1) {
                    lifted.blank(cell, CellState.NOT_YET_DUE);
                } else if (worst == 0) {
                    lifted.report(cell, sum);
                }
            }
        }
        return lifted.with(wider(column.remainders(), level, tree, steps));
    }

    /** The remainders of the places from {@code from} to before {@code end} together. */
    private static double beyond(Remainders remainders, int from, int end, int step) {
        double sum = Double.NaN;
        for (int place : remainders.isEmpty() ? new int[0] : remainders.places()) {
            double one = remainders.at(place, step);
            if (place >= from && place < end && !Double.isNaN(one)) {
                sum = Double.isNaN(sum) ? one : sum + one;
            }
        }
        return sum;
    }

    private static Remainders wider(Remainders remainders, Level level, PlaceTree tree, int steps) {
        Map<Integer, double[]> wider = new HashMap<>();
        for (int place : remainders.places()) {
            if (tree.within(place, level).isEmpty()) {
                double[] row = new double[steps];
                Arrays.setAll(row, step -> remainders.at(place, step));
                wider.put(place, row);
            }
        }
        return Remainders.of(wider);
    }

    private static int weight(byte state) {
        return switch (CellState.of(state)) {
            case NOT_APPLICABLE -> -1;
            case REPORTED -> 0;
            case NOT_YET_DUE -> 1;
            case MISSING -> 2;
        };
    }
}
