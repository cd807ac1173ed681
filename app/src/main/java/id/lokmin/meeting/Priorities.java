package id.lokmin.meeting;

import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what a meeting talks about: the priority problems of the year first, then the indicators
 * that are furthest off their running target over the whole working area.
 *
 * <p>"Furthest" is the shortfall as a share of the target ({@link GridCell#shortfall()}); figures
 * of few people, figures without a target and targets that nobody verified do not compete. Nor do
 * counts (one case over a ceiling of none would always be furthest) and ratios of places, which
 * have no areas to compare; a meeting kind may name a count among its main indicators. An indicator
 * without figures of at least two areas gets no slide.
 */
public final class Priorities {

    private final int most;

    /**
     * @param most how many are chosen at the most
     */
    public Priorities(int most) {
        this.most = most;
    }

    public List<AreaWatch> of(Grid grid, List<String> mainIndicators) {
        Set<String> chosen = new LinkedHashSet<>();
        mainIndicators.stream()
                .filter(code -> grid.whole(code).filter(c -> c.value().isPresent()).isPresent())
                .forEach(chosen::add);
        List<GridCell> competing = new ArrayList<>();
        grid.cards().forEach(card -> grid.whole(card.code()).ifPresent(competing::add));
        competing.stream()
                .filter(cell -> cell.isOffTarget() && !cell.small())
                .filter(cell -> !cell.card().indicator().isCount())
                .filter(cell ->
                        cell.card()
                                .cardOf(cell.target().orElseThrow().yearly())
                                .filter(target -> target.isVerified())
                                .isPresent())
                .sorted(Comparator.comparingDouble(cell -> -cell.shortfall()))
                .map(cell -> cell.card().code())
                .forEach(chosen::add);
        return chosen.stream()
                .map(code -> AreaWatch.of(grid, code))
                .filter(Priorities::comparesAreas)
                .limit(most)
                .toList();
    }

    private static boolean comparesAreas(AreaWatch watch) {
        return watch.areas().stream().filter(c -> c.value().isPresent()).limit(2).count() == 2;
    }
}
