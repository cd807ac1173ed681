package id.lokmin.insight;

import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.RunningTarget;
import id.lokmin.engine.indicator.Targets;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What each place of a tree should have reached by the end of a period.
 *
 * @param around the codes of what the tree lies in, which it does not hold itself
 */
record TargetsByPlace(Targets targets, PlaceTree tree, List<String> around) {

    /**
     * The targets over the places of a tree and the province around it, which area lists leave out:
     * the first part of the district's code (Kepmendagri 300.2.2-2138/2025: {@code 32.74} lies in
     * {@code 32}).
     */
    static TargetsByPlace of(Targets targets, PlaceTree tree) {
        return new TargetsByPlace(
                targets,
                tree,
                tree.places().stream()
                        .filter(place -> place.level() == Level.DISTRICT)
                        .map(place -> place.code().replaceFirst("\\..*", ""))
                        .distinct()
                        .toList());
    }

    /** What one place should have reached. */
    Optional<RunningTarget> at(Indicator indicator, int place, Period period) {
        List<String> areas = new ArrayList<>(tree.path(place));
        areas.addAll(around);
        return targets.find(indicator.code(), areas, period.last().year())
                .map(yearly -> RunningTarget.of(indicator, yearly, period, List.of()));
    }

    /** What each of these should have; asked for once where all have the same target. */
    List<Optional<RunningTarget>> at(Indicator indicator, int[] places, Period period) {
        if (places.length > 0 && !targets.differByArea(indicator.code())) {
            return Collections.nCopies(places.length, at(indicator, places[0], period));
        }
        return Arrays.stream(places).mapToObj(place -> at(indicator, place, period)).toList();
    }
}
