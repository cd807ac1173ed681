package id.lokmin.insight;

import id.lokmin.catalog.ElementCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.figures.FigureVersion;
import id.lokmin.shell.Batch;
import java.util.List;
import java.util.Optional;

/**
 * What a figure was made from, down to the reports and who handed them in.
 *
 * @param months the months the figure may draw on, earliest first; the last twelve at most
 * @param ingredients the elements above the line, then those below it
 * @param judged the indicator whose places are counted, where places are what is counted
 * @param below the cells of the areas the place is made of, in their order; empty where it reports
 *     itself
 * @param missing the reports that have not come, by place
 * @param entries what was handed in for the place itself, newest month first
 */
public record Making(
        List<Month> months,
        List<Ingredient> ingredients,
        Optional<GridCell> judged,
        List<GridCell> below,
        List<Missing> missing,
        List<Entry> entries) {

    public Making {
        months = List.copyOf(months);
        ingredients = List.copyOf(ingredients);
        below = List.copyOf(below);
        missing = List.copyOf(missing);
        entries = List.copyOf(entries);
    }

    /**
     * One element of the formula, month by month, added up over the places that report it.
     *
     * @param above whether it stands above the line
     * @param coefficient what it is multiplied by
     * @param reportedAt which places report it
     * @param sums one for each month
     */
    public record Ingredient(
            boolean above,
            double coefficient,
            ElementCard element,
            Level reportedAt,
            List<Sum> sums) {

        public Ingredient {
            sums = List.copyOf(sums);
        }
    }

    /**
     * An element in a month, over the places that report it.
     *
     * @param value of those that reported; of a yearly sasaran what holds in the month
     * @param unplaced what is known of an area but of none of the places in it that report
     * @param missing how many have not; {@code notYetDue} and {@code notApplicable} likewise
     */
    public record Sum(
            double value,
            double unplaced,
            int reported,
            int missing,
            int notYetDue,
            int notApplicable) {

        static final Sum NONE = new Sum(0, 0, 0, 0, 0, 0);

        static Sum of(CellState state, double value) {
            return switch (state) {
                case REPORTED -> new Sum(value, 0, 1, 0, 0, 0);
                case MISSING -> new Sum(0, 0, 0, 1, 0, 0);
                case NOT_YET_DUE -> new Sum(0, 0, 0, 0, 1, 0);
                case NOT_APPLICABLE -> new Sum(0, 0, 0, 0, 0, 1);
            };
        }

        static Sum unplaced(double value) {
            return Double.isNaN(value) ? NONE : new Sum(0, value, 0, 0, 0, 0);
        }

        /** All that is known. */
        public double total() {
            return value + unplaced;
        }

        Sum plus(Sum other) {
            return new Sum(
                    value + other.value,
                    unplaced + other.unplaced,
                    reported + other.reported,
                    missing + other.missing,
                    notYetDue + other.notYetDue,
                    notApplicable + other.notApplicable);
        }
    }

    /** The months for which a place has not handed an element in. */
    public record Missing(Place place, ElementCard element, List<Month> months) {
        public Missing {
            months = List.copyOf(months);
        }
    }

    /**
     * What somebody handed in.
     *
     * @param batch the act that brought it; empty for one no longer known
     * @param replacing the act that wrote over it; empty where it still holds
     */
    public record Entry(
            ElementCard element,
            Month month,
            FigureVersion held,
            Optional<Batch> batch,
            Optional<Batch> replacing) {}
}
