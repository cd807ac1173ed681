package id.lokmin.insight;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.catalog.Programme;
import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.place.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a grid says about the reports behind it: which have not come, and which cannot be right. */
public final class Reporting {

    private static final double ALL = 100;

    private Reporting() {}

    /**
     * The areas whose reports of one programme have not come.
     *
     * @param due how many areas report it at all
     */
    public record Missing(Programme programme, List<Place> areas, int due) {

        public Missing {
            areas = List.copyOf(areas);
        }
    }

    /**
     * By programme: the areas that reported less, this year to date, than others of their level.
     * What nobody reports is not a late report but a figure this Puskesmas does not collect.
     */
    public static List<Missing> missing(Grid grid, Catalog catalog) {
        Map<String, Set<Place>> due = new HashMap<>();
        Map<String, Set<Place>> missing = new LinkedHashMap<>();
        for (IndicatorCard card : grid.cards()) {
            List<GridCell> cells = grid.cells(card.code(), grid.comparedAt(card.code()));
            long usual = cells.stream().mapToLong(Reporting::awaited).min().orElse(0);
            for (GridCell cell : cells) {
                due.computeIfAbsent(card.programme(), _ -> new LinkedHashSet<>()).add(cell.place());
                if (awaited(cell) > usual) {
                    missing.computeIfAbsent(card.programme(), _ -> new LinkedHashSet<>())
                            .add(cell.place());
                }
            }
        }
        List<Missing> found = new ArrayList<>();
        for (Programme programme : catalog.programmes()) {
            Set<Place> areas = missing.getOrDefault(programme.code(), Set.of());
            if (!areas.isEmpty()) {
                found.add(
                        new Missing(
                                programme,
                                areas.stream().sorted(Comparator.comparing(Place::code)).toList(),
                                due.getOrDefault(programme.code(), Set.of()).size()));
            }
        }
        return found;
    }

    /** Reports of the year to date that have not come. */
    private static int awaited(GridCell cell) {
        return cell.tally().reportsDue() - cell.tally().reportsIn();
    }

    /**
     * Coverage of more than all: more people were served than there are, so a count or the sasaran
     * behind it has to be looked at. Areas of few people too, for here the count itself is meant.
     */
    public static List<GridCell> doubtful(Grid grid) {
        return grid.cards().stream()
                .filter(card -> !card.indicator().isCount() && card.indicator().per() == ALL)
                .filter(card -> card.indicator().direction() == Direction.UP)
                .flatMap(card -> grid.cells(card.code(), grid.comparedAt(card.code())).stream())
                .filter(cell -> cell.value().orElse(0) > ALL)
                .toList();
    }
}
