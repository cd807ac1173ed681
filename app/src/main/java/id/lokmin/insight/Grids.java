package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Targets;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.LocalTargets;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Grids of the rows stored now. The last few are kept, with what was worked out of them, until the
 * next write of a figure.
 */
@Component
public class Grids {

    /** Cohorts look a year back, school years to the July before: two years hold both. */
    private static final int MONTHS_BEFORE = 12;

    /**
     * A grid of 13 RW, all worked out, is about a megabyte; twelve of 150 RW leave too little to a
     * heap of 384 MB.
     */
    private static final int GRIDS_KEPT = 6;

    private final Catalog catalog;
    private final Places places;
    private final Boards boards;
    private final LocalTargets localTargets;
    private final ProgrammesInUse programmes;
    private final Kept<Period, Grid> kept;

    public Grids(
            Catalog catalog,
            Places places,
            Boards boards,
            LocalTargets localTargets,
            ProgrammesInUse programmes,
            Storage storage) {
        this.catalog = catalog;
        this.places = places;
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
        return kept.get(period, this::begin);
    }

    /** The same; empty where the area list begins only after that period. */
    public Optional<Grid> find(Period period) {
        return areaOf(period).tree().size() == 0 ? Optional.empty() : Optional.of(at(period));
    }

    private static Month firstOf(Period period) {
        return period.last().january().minus(MONTHS_BEFORE);
    }

    private WorkingArea areaOf(Period period) {
        return places.over(firstOf(period), period.last());
    }

    private Grid begin(Period period) {
        WorkingArea area = areaOf(period);
        PlaceTree tree = area.tree();
        if (tree.size() == 0) {
            throw Refusal.because(Problem.AREA_LIST_EMPTY);
        }
        Catalog now = catalog.now();
        Targets targets = localTargets.among(now.targets(), area);
        GridCells cells =
                new GridCells(now, period, boards.of(firstOf(period), period.last(), now), targets);
        Set<String> inUse =
                programmes.among(now.programmes().stream().map(Programme::code).toList());
        List<IndicatorCard> cards =
                now.indicators().stream()
                        .filter(card -> inUse.contains(card.programme()) && cells.has(card))
                        .toList();
        return new Grid(period, tree, cards, cells::of);
    }
}
