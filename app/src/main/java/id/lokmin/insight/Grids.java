package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
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
import id.lokmin.figures.LocalTargets;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Works out grids from the rows stored now. The last few are kept until the next write of a figure.
 */
@Component
public class Grids {

    /** Cohorts look a year back, school years to the July before: two years hold both. */
    private static final int MONTHS_BEFORE = 12;

    /**
     * A grid of 13 RW is about a megabyte; twelve of 150 RW leave too little to a heap of 384 MB.
     */
    private static final int GRIDS_KEPT = 6;

    /** Stands in for a target where none is known: ranks need a bound for a range only. */
    private static final RunningTarget NONE =
            new RunningTarget(
                    0, 0, new Target(0, TargetScope.PRODUCT, "", 0, "", Evidence.DERIVED));

    private final Catalog catalog;
    private final Boards boards;
    private final LocalTargets localTargets;
    private final ProgrammesInUse programmes;
    private final Kept<Period, Grid> kept;
    private final Judgement judgement = Judgement.USUAL;

    public Grids(
            Catalog catalog,
            Boards boards,
            LocalTargets localTargets,
            ProgrammesInUse programmes,
            Storage storage) {
        this.catalog = catalog;
        this.boards = boards;
        this.localTargets = localTargets;
        this.programmes = programmes;
        this.kept = Kept.ofFigures(storage, GRIDS_KEPT);
    }

    /**
     * The grid of a period for the places that existed at its end.
     *
     * @throws Refusal where there is no area list yet
     */
    public Grid at(Period period) {
        return kept.get(period, this::workOut);
    }

    /** The same; empty where the area list begins only after that period. */
    public Optional<Grid> find(Period period) {
        return areaOf(period).tree().size() == 0 ? Optional.empty() : Optional.of(at(period));
    }

    private static Month firstOf(Period period) {
        return period.last().january().minus(MONTHS_BEFORE);
    }

    private WorkingArea areaOf(Period period) {
        return boards.area(firstOf(period), period.last());
    }

    private Grid workOut(Period period) {
        Month last = period.last();
        Month first = firstOf(period);
        WorkingArea area = areaOf(period);
        PlaceTree tree = area.tree();
        if (tree.size() == 0) {
            throw Refusal.because(Problem.AREA_LIST_EMPTY);
        }
        Catalog now = catalog.now();
        FigureBoard board = boards.of(first, last, now);
        Targets targets = localTargets.among(now.targets(), area);
        return new Grid(period, tree, cells(now, period, board, targets));
    }

    private List<GridCell> cells(Catalog now, Period period, FigureBoard board, Targets targets) {
        List<Indicator> indicators = now.engineIndicators();
        List<String> around = around(board.tree());
        Evaluator evaluator = Evaluator.on(board).withTargets(targets, around);
        List<Period> months = compared(indicators, period.last());
        OutcomeTable toDate = evaluator.outcomes(indicators, months, Reading.TO_DATE);
        Readings read =
                new Readings(
                        months.getFirst().equals(period)
                                ? toDate
                                : evaluator.outcomes(indicators, List.of(period), Reading.TO_DATE),
                        evaluator.outcomes(indicators, months, Reading.LAST_MONTH),
                        toDate);
        Set<String> inUse =
                programmes.among(now.programmes().stream().map(Programme::code).toList());
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorCard card = now.indicator(indicators.get(i).code());
            if (!inUse.contains(card.programme())) {
                continue;
            }
            for (Level level : Level.values()) {
                if (card.levels().contains(level) || level == Level.PUSKESMAS) {
                    cells.addAll(row(card, i, level, period, targets, around, read));
                }
            }
        }
        return cells;
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

    private List<GridCell> row(
            IndicatorCard card,
            int indicator,
            Level level,
            Period period,
            Targets targets,
            List<String> around,
            Readings read) {
        PlaceTree tree = read.period().tree();
        int[] numbers = tree.atLevel(level);
        List<Outcome> outcomes =
                Arrays.stream(numbers)
                        .mapToObj(n -> read.period().outcome(indicator, n, 0))
                        .toList();
        List<Optional<RunningTarget>> bounds =
                bounds(card.indicator(), targets, tree, numbers, around, period);
        RunningTarget anyBound = bounds.stream().flatMap(Optional::stream).findFirst().orElse(NONE);
        List<OptionalInt> ranks =
                Ranking.of(card.indicator(), outcomes, anyBound, judgement.smallNumbers());
        int earlier = read.earlier(card.indicator());
        List<GridCell> cells = new ArrayList<>();
        for (int n = 0; n < numbers.length; n++) {
            cells.add(
                    cell(
                            card,
                            tree.place(numbers[n]),
                            period,
                            outcomes.get(n),
                            read.comparison(
                                    card.indicator(), indicator, numbers[n], earlier, judgement),
                            bounds.get(n),
                            ranks.get(n)));
        }
        return cells;
    }

    /** What each place should have reached; asked for once where all have the same target. */
    private static List<Optional<RunningTarget>> bounds(
            Indicator indicator,
            Targets targets,
            PlaceTree tree,
            int[] places,
            List<String> around,
            Period period) {
        if (places.length > 0 && !targets.differByArea(indicator.code())) {
            return Collections.nCopies(
                    places.length, target(indicator, targets, tree, places[0], around, period));
        }
        return Arrays.stream(places)
                .mapToObj(place -> target(indicator, targets, tree, place, around, period))
                .toList();
    }

    private GridCell cell(
            IndicatorCard card,
            Place place,
            Period period,
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

    /**
     * What a place should have reached by the end of a period.
     *
     * @param around as {@link #around} has it: asked for once a tree, not once a place
     */
    static Optional<RunningTarget> target(
            Indicator indicator,
            Targets targets,
            PlaceTree tree,
            int place,
            List<String> around,
            Period period) {
        List<String> areas = new ArrayList<>(tree.path(place));
        areas.addAll(around);
        return targets.find(indicator.code(), areas, period.last().year())
                .map(yearly -> RunningTarget.of(indicator, yearly, period, List.of()));
    }

    /**
     * The province, which area lists leave out: the first part of the district's code (Kepmendagri
     * 300.2.2-2138/2025: {@code 32.74} lies in {@code 32}).
     */
    static List<String> around(PlaceTree tree) {
        return tree.places().stream()
                .filter(place -> place.level() == Level.DISTRICT)
                .map(place -> place.code().replaceFirst("\\..*", ""))
                .distinct()
                .toList();
    }
}
