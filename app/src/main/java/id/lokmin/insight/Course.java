package id.lokmin.insight;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.OutcomeTable;
import id.lokmin.engine.indicator.RunningTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How one indicator went over two years, for every place. Immutable. */
public final class Course {

    private final IndicatorCard card;
    private final TargetsByPlace targets;
    private final OutcomeTable table;

    /**
     * One month of it.
     *
     * @param outcome the figure to date at the end of the month, or why there is none
     * @param target what should have been reached by then
     * @param begins whether a new count begins with this month, so that no line leads to it
     */
    public record Point(
            Month month, Outcome outcome, Optional<RunningTarget> target, boolean begins) {}

    Course(IndicatorCard card, TargetsByPlace targets, OutcomeTable table) {
        this.card = card;
        this.targets = targets;
        this.table = table;
    }

    public IndicatorCard card() {
        return card;
    }

    /** The months at a place, earliest first; none where the place was not there in any of them. */
    public List<Point> at(String placeCode) {
        OptionalInt place = table.tree().find(placeCode);
        List<Point> points = new ArrayList<>();
        if (place.isPresent()) {
            int indicator = table.indexOf(card.code());
            for (int k = 0; k < table.periods().size(); k++) {
                Period month = table.periods().get(k);
                points.add(
                        new Point(
                                month.last(),
                                table.outcome(indicator, place.getAsInt(), k),
                                targets.at(card.indicator(), place.getAsInt(), month),
                                card.indicator().cumulation().monthsAddUp()
                                        && month.last().number() == 1));
            }
        }
        return points;
    }
}
