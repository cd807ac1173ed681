package id.lokmin.meeting.cluster;

import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.meeting.Meeting;
import id.lokmin.place.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which indicators a cluster has to speak of: its own that are off their target or got worse over
 * the whole working area, furthest off first, and those it wrote about already.
 */
@Component
public class ClusterIndicators {

    /** More than this nobody fills in. */
    private static final int MOST = 8;

    private final Grids grids;
    private final Places places;

    public ClusterIndicators(Grids grids, Places places) {
        this.grids = grids;
        this.places = places;
    }

    /** The cells to speak of; none before there is an area list. */
    public List<GridCell> of(ClusterPage page, Meeting meeting) {
        if (places.list().isEmpty()) {
            return List.of();
        }
        Grid grid = grids.at(meeting.period());
        List<GridCell> own =
                grid.cards().stream()
                        .filter(card -> card.klaster().equals(page.cluster().code()))
                        .flatMap(card -> grid.whole(card.code()).stream())
                        .sorted(Comparator.comparingDouble(cell -> -cell.shortfall()))
                        .toList();
        List<GridCell> chosen = new ArrayList<>();
        own.stream().filter(cell -> isWritten(page, cell)).forEach(chosen::add);
        own.stream()
                .filter(cell -> !chosen.contains(cell) && !cell.small())
                .filter(cell -> cell.isOffTarget() || cell.isWorsening())
                .limit(Math.max(0, MOST - chosen.size()))
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }

    private static boolean isWritten(ClusterPage page, GridCell cell) {
        return page.says().of(cell.card().code()).isPresent();
    }
}
