package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.indicator.Comparison;
import id.lokmin.engine.indicator.Evaluator;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Judgement;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.OutcomeTable;
import id.lokmin.engine.indicator.Ranking;
import id.lokmin.engine.indicator.Reading;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import id.lokmin.engine.indicator.Targets;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Works out the cells of a grid from the figures as they stood when it was asked for, a programme
 * at a time: what nobody looks at is never worked out, and the indicators of a programme share
 * their sasaran. Immutable; threads may share it.
 */
final class GridCells {

    /** Stands in for a target where none is known: ranks need a bound for a range only. */
    private static final RunningTarget NONE =
            new RunningTarget(
                    0, 0, new Target(0, TargetScope.PRODUCT, "", 0, "", Evidence.DERIVED));

    private final Catalog catalog;
    private final Period period;
    private final PlaceTree tree;
    private final PlacesApart apart;
    private final Evaluator evaluator;
    private final TargetsByPlace targets;
    private final Judgement judgement = Judgement.USUAL;

    /**
     * @param catalog one that never changes, see {@link Catalog#now()}
     * @param targets all that are known, those of the Puskesmas among them
     */
    GridCells(Catalog catalog, Period period, FigureBoard board, Targets targets) {
        this.catalog = catalog;
        this.period = period;
        this.tree = board.tree();
        this.apart = new PlacesApart(tree);
        this.targets = TargetsByPlace.of(targets, tree);
        this.evaluator = Evaluator.on(board).withTargets(targets, this.targets.around());
    }

    /** Whether there is a place that an indicator is shown at. */
    boolean has(IndicatorCard card) {
        return levels(card).anyMatch(level -> tree.atLevel(level).length > 0);
    }

    private static Stream<Level> levels(IndicatorCard card) {
        return Arrays.stream(Level.values())
                .filter(level -> level == Level.PUSKESMAS || card.levels().contains(level));
    }

    /** The cells of all indicators of a programme: by indicator, then level, then place. */
    List<GridCell> of(String programme) {
        List<IndicatorCard> cards =
                catalog.indicators().stream()
                        .filter(card -> card.programme().equals(programme))
                        .toList();
        List<Indicator> indicators =
                cards.stream()
                        .flatMap(card -> Boards.chain(card, catalog).stream())
                        .distinct()
                        .toList();
        Readings read = read(indicators);
        return cards.stream()
                .flatMap(card -> levels(card).flatMap(level -> row(card, level, read).stream()))
                .toList();
    }

    private Readings read(List<Indicator> indicators) {
        List<Period> months = compared(indicators, period.last());
        OutcomeTable toDate = evaluator.outcomes(indicators, months, Reading.TO_DATE);
        return new Readings(
                months.getFirst().equals(period)
                        ? toDate
                        : evaluator.outcomes(indicators, List.of(period), Reading.TO_DATE),
                evaluator.outcomes(indicators, months, Reading.LAST_MONTH),
                toDate);
    }

    /** The last month and every month some indicator is compared with. */
    private static List<Period> compared(List<Indicator> indicators, Month last) {
        List<Period> months = new ArrayList<>();
        months.add(Period.month(last));
        indicators.stream()
                .map(indicator -> indicator.cumulation().trendMonths())
                .distinct()
                .sorted()
                .forEach(back -> months.add(Period.month(last.minus(back))));
        return months;
    }

    /**
     * What was evaluated.
     *
     * @param period the period's figure, in the first column; {@code alone} its last month and
     *     those it is compared with, each alone; {@code toDate} the same months, each with those
     *     before it
     */
    private record Readings(OutcomeTable period, OutcomeTable alone, OutcomeTable toDate) {

        /** The column of the month that the last one of an indicator is compared with. */
        int earlier(Indicator indicator) {
            Month last = alone.periods().getFirst().last();
            return alone.periods()
                    .indexOf(Period.month(last.minus(indicator.cumulation().trendMonths())));
        }

        /** The last month of a place beside the one in column {@code earlier}. */
        Comparison comparison(
                Indicator indicator, int number, int place, int earlier, Judgement judgement) {
            int year = alone.periods().getFirst().last().year();
            return Comparison.of(
                    indicator,
                    alone.outcome(number, place, 0),
                    alone.outcome(number, place, earlier),
                    toDate.outcome(number, place, 0),
                    alone.periods().get(earlier).last().year() == year
                            ? toDate.outcome(number, place, earlier)
                            : new Outcome.NotYetDue(),
                    judgement.smallNumbers());
        }
    }

    private List<GridCell> row(IndicatorCard card, Level level, Readings read) {
        Indicator indicator = card.indicator();
        int number = read.period().indexOf(indicator.code());
        int[] places = tree.atLevel(level);
        List<Outcome> outcomes =
                Arrays.stream(places)
                        .mapToObj(place -> read.period().outcome(number, place, 0))
                        .toList();
        List<Optional<RunningTarget>> bounds = targets.at(indicator, places, period);
        RunningTarget anyBound = bounds.stream().flatMap(Optional::stream).findFirst().orElse(NONE);
        List<OptionalInt> ranks =
                Ranking.of(indicator, outcomes, anyBound, judgement.smallNumbers());
        int earlier = read.earlier(indicator);
        List<GridCell> cells = new ArrayList<>();
        for (int n = 0; n < places.length; n++) {
            cells.add(
                    cell(
                            card,
                            apart.at(places[n]),
                            outcomes.get(n),
                            read.comparison(indicator, number, places[n], earlier, judgement),
                            bounds.get(n),
                            ranks.get(n)));
        }
        return cells;
    }

    private GridCell cell(
            IndicatorCard card,
            Place place,
            Outcome outcome,
            Comparison compared,
            Optional<RunningTarget> bound,
            OptionalInt rank) {
        Indicator indicator = card.indicator();
        return new GridCell(
                card,
                place,
                period,
                outcome,
                compared,
                compared.trend(judgement.tolerance()),
                bound,
                bound.flatMap(target ->
                        judgement.status(
                                indicator, outcome, target, compared.now(), compared.before())),
                place.level() == Level.PUSKESMAS ? OptionalInt.empty() : rank,
                outcome instanceof Outcome.Measured(Tally tally, double _)
                        && judgement.smallNumbers().isSmall(indicator, tally));
    }
}
