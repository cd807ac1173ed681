package id.lokmin.meeting.movement;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.statistics.Change;
import id.lokmin.engine.statistics.Movement;
import id.lokmin.engine.statistics.Movement.Verdict;
import id.lokmin.engine.statistics.Proportion;
import id.lokmin.followup.Promise;
import id.lokmin.paper.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of the figure a promise was to move.
 *
 * @param card the indicator it aims at
 */
public record Moved(Promise promise, IndicatorCard card, Result result) {

    /** What can be compared, or why nothing can. */
    public sealed interface Result {}

    /**
     * Figures of two periods.
     *
     * @param elsewhere areas of the same kind without such a promise; empty where there is none
     */
    public record Compared(Period before, Period after, Side here, Optional<Side> elsewhere)
            implements Result {}

    /** Nothing to compare. */
    public record Silent(Reason reason) implements Result {}

    /** Why there is nothing to compare. */
    public enum Reason {
        /** It was not made for a period of figures. */
        NO_PERIOD,
        /** No later period is complete yet. */
        NOT_YET,
        /** One of the two periods has no figure for its areas. */
        NO_FIGURE,
        /** It names no place that figures are known of. */
        NO_PLACE;

        /** Where its sentence stands in the texts. */
        public String key() {
            return "silent." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Some areas together at two times.
     *
     * @param places those with a figure both times
     */
    public record Side(List<Place> places, Tally before, Tally after) {

        public Side {
            places = List.copyOf(places);
        }

        private Optional<Change> change() {
            return Proportion.isOne(before.numerator(), before.denominator())
                            && Proportion.isOne(after.numerator(), after.denominator())
                    ? Optional.of(
                            new Change(
                                    new Proportion(before.numerator(), before.denominator()),
                                    new Proportion(after.numerator(), after.denominator())))
                    : Optional.empty();
        }
    }

    /**
     * The comparison that chance is judged by; empty for counts and rates, and for what is no share
     * of people, such as a coverage above 100 %.
     */
    public Optional<Movement> movement() {
        if (!(result instanceof Compared compared)
                || card.indicator().isCount()
                || card.indicator().per() != 100) {
            return Optional.empty();
        }
        Optional<Change> elsewhere = compared.elsewhere().flatMap(Side::change);
        if (compared.elsewhere().isPresent() && elsewhere.isEmpty()) {
            return Optional.empty();
        }
        return compared.here().change().map(here -> Movement.of(here, elsewhere));
    }

    public Optional<Verdict> verdict() {
        return movement().map(Movement::verdict);
    }

    /** Good or bad only where chance is unlikely; everything else is told without colour. */
    public Tone tone() {
        boolean judged = verdict().filter(v -> v == Verdict.UNLIKELY_CHANCE).isPresent();
        Direction direction = card.indicator().direction();
        if (!judged || (direction != Direction.UP && direction != Direction.DOWN)) {
            return Tone.MUTED;
        }
        boolean more =
                movement()
                        .flatMap(Movement::beyondElsewhere)
                        .filter(difference -> difference.value() > 0)
                        .isPresent();
        return more == (direction == Direction.UP) ? Tone.GOOD : Tone.BAD;
    }
}
