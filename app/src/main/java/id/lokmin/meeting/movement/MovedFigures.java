package id.lokmin.meeting.movement;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Outcome;
import id.lokmin.engine.indicator.Tally;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.meeting.movement.Moved.Compared;
import id.lokmin.meeting.movement.Moved.Reason;
import id.lokmin.meeting.movement.Moved.Result;
import id.lokmin.meeting.movement.Moved.Side;
import id.lokmin.meeting.movement.Moved.Silent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sets the figures of promises before and after side by side.
 *
 * <p>Before is the period its meeting looked at; after is the latest period of the same length that
 * is complete. A coverage that adds up over the year is compared within its year only: in January
 * it begins anew.
 */
@Component
public class MovedFigures {

    private final Catalog catalog;
    private final Grids grids;
    private final GridPeriods periods;
    private final Promises promises;

    public MovedFigures(Catalog catalog, Grids grids, GridPeriods periods, Promises promises) {
        this.catalog = catalog;
        this.grids = grids;
        this.periods = periods;
        this.promises = promises;
    }

    /** One promise, up to the latest figures; empty where it aims at no known indicator. */
    public Optional<Moved> of(Promise promise) {
        return of(promise, periods.latest(), promises.list(promise.origin()));
    }

    /** All that aim at an indicator, up to the latest figures. */
    public List<Moved> of(Collection<Promise> some) {
        return upTo(periods.latest(), some);
    }

    /** All that aim at an indicator, up to the end of a period. */
    public List<Moved> upTo(Period period, Collection<Promise> some) {
        return upTo(Optional.of(period.last()), some);
    }

    private List<Moved> upTo(Optional<Month> latest, Collection<Promise> some) {
        return some.stream().flatMap(one -> of(one, latest, some).stream()).toList();
    }

    private Optional<Moved> of(
            Promise promise, Optional<Month> latest, Collection<Promise> beside) {
        return catalog.findIndicator(promise.says().aim().indicator())
                .map(card -> new Moved(promise, card, compare(promise, card, latest, beside)));
    }

    private Result compare(
            Promise promise,
            IndicatorCard card,
            Optional<Month> latest,
            Collection<Promise> beside) {
        Optional<Period> before = period(promise);
        if (before.isEmpty()) {
            return new Silent(Reason.NO_PERIOD);
        }
        Optional<Period> after = latest.flatMap(month -> after(before.get(), month, card));
        if (after.isEmpty()) {
            return new Silent(Reason.NOT_YET);
        }
        Optional<Grid> earlier = grids.find(before.get());
        Optional<Grid> later = grids.find(after.get());
        if (earlier.isEmpty() || later.isEmpty()) {
            return new Silent(Reason.NO_FIGURE);
        }
        Grid then = earlier.get();
        Grid now = later.get();
        Set<String> codes = known(promise, now.tree());
        if (codes.isEmpty()) {
            return new Silent(Reason.NO_PLACE);
        }
        Optional<Side> here = side(card, codes, then, now);
        if (here.isEmpty()) {
            return new Silent(Reason.NO_FIGURE);
        }
        Set<String> others = without(card, codes, now, beside);
        return new Compared(before.get(), after.get(), here.get(), side(card, others, then, now));
    }

    private static Optional<Period> period(Promise promise) {
        try {
            return Optional.of(Period.parse(promise.origin().id()))
                    .filter(period -> period.kind() != Period.Kind.YEAR);
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** The latest complete period of the same length; of the same year where months add up. */
    static Optional<Period> after(Period before, Month latest, IndicatorCard card) {
        Period found = Period.around(latest, before.kind());
        if (found.last().isAfter(latest)) {
            found = found.previous();
        }
        boolean newYear = found.last().year() > before.last().year();
        if (newYear && card.indicator().cumulation().monthsAddUp()) {
            found = Period.around(Month.of(before.last().year(), 12), before.kind());
        }
        return Optional.of(found).filter(period -> period.last().isAfter(before.last()));
    }

    /** The places it names; what lies above the Puskesmas stands for all of it. */
    private static Set<String> known(Promise promise, PlaceTree tree) {
        Set<String> codes = new LinkedHashSet<>();
        for (String code : promise.says().placeCodes()) {
            OptionalInt at = tree.find(code);
            if (at.isPresent()) {
                Level level = tree.place(at.getAsInt()).level();
                boolean above = level == Level.DISTRICT || level == Level.SUBDISTRICT;
                int[] whole = tree.atLevel(Level.PUSKESMAS);
                codes.add(above && whole.length > 0 ? tree.place(whole[0]).code() : code);
            }
        }
        codes.removeIf(code -> isInside(code, codes, tree));
        return codes;
    }

    private static boolean isInside(String code, Set<String> codes, PlaceTree tree) {
        int at = tree.find(code).orElseThrow();
        return codes.stream()
                .filter(other -> !other.equals(code))
                .mapToInt(other -> tree.find(other).orElseThrow())
                .anyMatch(outer -> outer < at && at < tree.end(outer));
    }

    /** Places with a figure both times, together; empty where there is none or nobody to count. */
    private static Optional<Side> side(
            IndicatorCard card, Collection<String> codes, Grid then, Grid now) {
        List<Place> places = new ArrayList<>();
        Tally before = Tally.NONE;
        Tally after = Tally.NONE;
        for (String code : codes) {
            Optional<GridCell> earlier = measured(then, card, code);
            Optional<GridCell> later = measured(now, card, code);
            if (earlier.isPresent() && later.isPresent()) {
                places.add(later.get().place());
                before = before.acrossPlaces(earlier.get().tally());
                after = after.acrossPlaces(later.get().tally());
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Side(places, before, after));
    }

    private static Optional<GridCell> measured(Grid grid, IndicatorCard card, String code) {
        return grid.find(card.code(), code)
                .filter(cell -> cell.outcome() instanceof Outcome.Measured);
    }

    /**
     * The areas of the same level that nobody promised this indicator for at that meeting, and that
     * neither lie in those areas nor hold them.
     */
    private static Set<String> without(
            IndicatorCard card, Set<String> here, Grid now, Collection<Promise> beside) {
        PlaceTree tree = now.tree();
        Set<Level> levels = new LinkedHashSet<>();
        here.forEach(code -> levels.add(tree.place(tree.find(code).orElseThrow()).level()));
        if (levels.size() != 1) {
            return Set.of();
        }
        Set<String> promised = new LinkedHashSet<>(here);
        beside.stream()
                .filter(one -> one.says().aim().indicator().equals(card.code()))
                .forEach(one -> promised.addAll(known(one, tree)));
        Set<String> without = new LinkedHashSet<>();
        for (GridCell cell : now.cells(card.code(), levels.iterator().next())) {
            String code = cell.place().code();
            if (!touches(code, promised, tree)) {
                without.add(code);
            }
        }
        return without;
    }

    private static boolean touches(String code, Set<String> promised, PlaceTree tree) {
        int at = tree.find(code).orElseThrow();
        return promised.stream()
                .mapToInt(other -> tree.find(other).orElseThrow())
                .anyMatch(other ->
                        (other <= at && at < tree.end(other))
                                || (at <= other && other < tree.end(at)));
    }
}
