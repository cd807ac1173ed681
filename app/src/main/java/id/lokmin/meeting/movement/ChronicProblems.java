package id.lokmin.meeting.movement;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds what misses its target quarter after quarter, those furthest off first. A figure without
 * areas (how many RW reached a target) is left out: the one it counts stands for it.
 */
@Component
public class ChronicProblems {

    private final Grids grids;
    private final Promises promises;

    public ChronicProblems(Grids grids, Promises promises) {
        this.grids = grids;
        this.promises = promises;
    }

    /** Up to a quarter and the two before it; none where the area list began in between. */
    public List<Chronic> upTo(Period quarter) {
        List<Grid> three = new ArrayList<>();
        Period at = quarter;
        for (int i = 0; i < Chronic.QUARTERS; i++) {
            grids.find(at).ifPresent(three::addFirst);
            at = at.previous();
        }
        if (three.size() < Chronic.QUARTERS) {
            return List.of();
        }
        Set<String> spoken =
                three.stream().map(grid -> grid.period().toString()).collect(Collectors.toSet());
        List<Promise> made =
                promises.list().stream()
                        .filter(promise -> spoken.contains(promise.origin().id()))
                        .toList();
        List<Chronic> chronic = new ArrayList<>();
        for (IndicatorCard card : three.getLast().cards()) {
            if (three.getLast().comparedAt(card.code()) == Level.PUSKESMAS) {
                continue;
            }
            List<GridCell> wholes =
                    three.stream().flatMap(grid -> grid.whole(card.code()).stream()).toList();
            if (wholes.size() == Chronic.QUARTERS && wholes.stream().allMatch(this::misses)) {
                chronic.add(new Chronic(card, wholes, areas(card, three), count(card, made)));
            }
        }
        chronic.sort(Comparator.comparingDouble(one -> -one.quarters().getLast().shortfall()));
        return chronic;
    }

    /** Few people and counts of cases do not make a chronic problem; nor does a target unread. */
    private boolean misses(GridCell cell) {
        return cell.isOffTarget()
                && !cell.small()
                && !cell.card().indicator().isCount()
                && cell.card()
                        .cardOf(cell.target().orElseThrow().yearly())
                        .filter(target -> target.isVerified())
                        .isPresent();
    }

    private static List<Place> areas(IndicatorCard card, List<Grid> three) {
        Grid last = three.getLast();
        return last.cells(card.code(), last.comparedAt(card.code())).stream()
                .map(GridCell::place)
                .filter(place -> three.stream().allMatch(grid -> misses(grid, card, place)))
                .toList();
    }

    private static boolean misses(Grid grid, IndicatorCard card, Place place) {
        Optional<GridCell> cell = grid.find(card.code(), place.code());
        return cell.filter(one -> one.isOffTarget() && !one.small()).isPresent();
    }

    private static int count(IndicatorCard card, List<Promise> made) {
        return (int)
                made.stream()
                        .filter(one -> one.says().aim().indicator().equals(card.code()))
                        .count();
    }
}
