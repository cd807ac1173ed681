package id.lokmin.insight;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Comparison;
import id.lokmin.engine.indicator.Judgement;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.PwsStatus;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.engine.place.Place;
import id.lokmin.paper.Tone;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * One cell of the grid: what is known of one indicator at one place for one period, and how it
 * stands against its target.
 *
 * @param outcome the figure to date, or the reason why there is none
 * @param compared the last month of the period and the one it is compared with
 * @param target what should have been reached by now; absent where no target is known, never
 *     invented
 * @param rank among the places of the same level, 1 is best; absent for few people
 * @param small whether the figure rests on too few people for colour and rank
 */
public record GridCell(
        IndicatorCard card,
        Place place,
        Period period,
        Outcome outcome,
        Comparison compared,
        Trend trend,
        Optional<RunningTarget> target,
        Optional<PwsStatus> status,
        OptionalInt rank,
        boolean small) {

    /** The last month of the period alone. */
    public Outcome thisMonth() {
        return compared.month();
    }

    /** The month that the last one is compared with, alone. */
    public Outcome lastMonth() {
        return compared.monthBefore();
    }

    public Tally tally() {
        return outcome.tallied();
    }

    public OptionalDouble value() {
        return outcome.measuredValue();
    }

    /** Whether a figure is there and meets its running target. */
    public boolean isOnTarget() {
        return target.isPresent()
                && value().isPresent()
                && Judgement.reaches(
                        value().getAsDouble(), target.get(), card.indicator().direction());
    }

    /** Whether a figure is there and misses its running target. */
    public boolean isOffTarget() {
        return target.isPresent() && value().isPresent() && !isOnTarget();
    }

    /**
     * Whether the month went the wrong way since the one it is compared with, by more than the
     * tolerance; never for few people and for what has no better and worse.
     */
    public boolean isWorsening() {
        if (small || value().isEmpty()) {
            return false;
        }
        return switch (card.indicator().direction()) {
            case UP -> trend == Trend.DOWN;
            case DOWN -> trend == Trend.UP;
            case RANGE -> isOffTarget() && movesAway();
            case DESCRIPTIVE -> false;
        };
    }

    private boolean movesAway() {
        return compared.now().measuredValue().isPresent()
                && compared.before().measuredValue().isPresent()
                && Judgement.USUAL.improvement(
                                compared.now().measuredValue().getAsDouble(),
                                compared.before().measuredValue().getAsDouble(),
                                target.orElseThrow(),
                                card.indicator().direction())
                        < 0;
    }

    /** Whether some report it should rest on has not come. */
    public boolean isMissingReports() {
        return !tally().allReportsIn();
    }

    /**
     * Whole people between the figure and its running target, 0 where it is met; absent without
     * figure or target.
     */
    public OptionalLong gapPeople() {
        if (target.isPresent() && outcome instanceof Outcome.Measured measured) {
            return OptionalLong.of(Judgement.gapInPeople(card.indicator(), measured, target.get()));
        }
        return OptionalLong.empty();
    }

    /** Colour and sign: none without a target, none for few people or where there is no figure. */
    public Tone tone() {
        if (small || value().isEmpty()) {
            return Tone.MUTED;
        }
        return status.map(label ->
                        switch (label) {
                            case BAIK, BAIK_NO_TREND -> Tone.GOOD;
                            case KURANG -> Tone.WARNING;
                            case CUKUP, CUKUP_NO_TREND -> Tone.FAIR;
                            case JELEK -> Tone.BAD;
                        })
                .orElse(Tone.NEUTRAL);
    }

    /**
     * How far off the running target the figure is, as a share of the target: 0 on target, 0.2 for
     * 54 of 67.5. For a ceiling of 0 every case counts as a whole.
     */
    public double shortfall() {
        if (!isOffTarget()) {
            return 0;
        }
        RunningTarget bound = target.orElseThrow();
        double value = value().orElseThrow();
        double wanted = value < bound.value() ? bound.value() : bound.upper();
        return wanted == 0 ? 1 : Math.abs(value - wanted) / wanted;
    }
}
