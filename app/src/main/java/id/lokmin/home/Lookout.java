package id.lokmin.home;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Trend;
import id.lokmin.engine.place.Place;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.home.Attention.Unreported;
import id.lokmin.home.Attention.Worse;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.Meetings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks over everything stored and gathers what asks for attention. */
@Component
public class Lookout {

    /** More than this nobody works off in a day. */
    private static final int TOLD = 6;

    private final Catalog catalog;
    private final Grids grids;
    private final Promises promises;
    private final Meetings meetings;

    public Lookout(Catalog catalog, Grids grids, Promises promises, Meetings meetings) {
        this.catalog = catalog;
        this.grids = grids;
        this.promises = promises;
        this.meetings = meetings;
    }

    /**
     * What asks for attention.
     *
     * @param month whose figures are looked at
     * @param today against which a day has passed or not
     */
    public Attention at(Month month, LocalDate today) {
        Grid grid = grids.at(Period.month(month));
        List<Promise> late =
                promises.open().stream()
                        .filter(promise -> promise.isLate(today))
                        .sorted(
                                Comparator.comparing(
                                        promise -> promise.says().due().orElse(LocalDate.MAX)))
                        .toList();
        return new Attention(
                month, next(today), unreported(grid), promises.open().size(), late, worse(grid));
    }

    private Optional<Meeting> next(LocalDate today) {
        return meetings.list().stream()
                .filter(meeting -> meeting.day().filter(day -> !day.isBefore(today)).isPresent())
                .min(Comparator.comparing(meeting -> meeting.day().orElse(LocalDate.MAX)));
    }

    /**
     * By programme: the areas that reported less, this year to date, than others of their level.
     * What nobody reports is not a late report but a figure this Puskesmas does not collect.
     */
    private List<Unreported> unreported(Grid grid) {
        Map<String, Set<Place>> due = new HashMap<>();
        Map<String, Set<Place>> missing = new LinkedHashMap<>();
        for (IndicatorCard card : grid.cards()) {
            List<GridCell> cells = grid.cells(card.code(), grid.comparedAt(card.code()));
            long usual = cells.stream().mapToLong(Lookout::awaited).min().orElse(0);
            for (GridCell cell : cells) {
                due.computeIfAbsent(card.programme(), _ -> new LinkedHashSet<>()).add(cell.place());
                if (awaited(cell) > usual) {
                    missing.computeIfAbsent(card.programme(), _ -> new LinkedHashSet<>())
                            .add(cell.place());
                }
            }
        }
        List<Unreported> unreported = new ArrayList<>();
        for (Programme programme : catalog.programmes()) {
            Set<Place> areas = missing.getOrDefault(programme.code(), Set.of());
            if (!areas.isEmpty()) {
                unreported.add(
                        new Unreported(
                                programme,
                                areas.stream().sorted(Comparator.comparing(Place::code)).toList(),
                                due.getOrDefault(programme.code(), Set.of()).size()));
            }
        }
        return unreported;
    }

    /** Reports of the year to date that have not come. */
    private static long awaited(GridCell cell) {
        return cell.tally().reportsDue() - cell.tally().reportsIn();
    }

    private static List<Worse> worse(Grid grid) {
        return grid.cards().stream()
                .flatMap(card -> grid.whole(card.code()).stream())
                .filter(cell -> !cell.small() && isWorse(cell))
                .sorted(Comparator.comparingDouble(cell -> -cell.shortfall()))
                .limit(TOLD)
                .map(cell -> new Worse(AreaWatch.of(grid, cell.card().code()), cell))
                .toList();
    }

    /** Whether it moved against its own direction; a figure without a direction never does. */
    private static boolean isWorse(GridCell cell) {
        Direction direction = cell.card().indicator().direction();
        return direction == Direction.UP && cell.trend() == Trend.DOWN
                || direction == Direction.DOWN && cell.trend() == Trend.UP;
    }
}
