package id.lokmin.place.store;

import id.lokmin.place.Area;
import id.lokmin.place.PlaceUse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all rooms together keep about places. */
final class UseCounts {

    /** Before every figure and after every figure. */
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    private UseCounts() {}

    static Map<Integer, Map<PlaceUse.Kind, Integer>> always(
            List<PlaceUse> uses, Collection<Area> places) {
        return count(uses, places, EVER, NEVER);
    }

    static Map<Integer, Map<PlaceUse.Kind, Integer>> before(
            List<PlaceUse> uses, Collection<Area> places, LocalDate day) {
        return count(uses, places, EVER, day);
    }

    static Map<Integer, Map<PlaceUse.Kind, Integer>> since(
            List<PlaceUse> uses, Collection<Area> places, LocalDate day) {
        return count(uses, places, day, NEVER);
    }

    private static Map<Integer, Map<PlaceUse.Kind, Integer>> count(
            List<PlaceUse> uses, Collection<Area> places, LocalDate from, LocalDate until) {
        Map<Integer, Map<PlaceUse.Kind, Integer>> counts = new TreeMap<>();
        if (places.isEmpty()) {
            return counts;
        }
        for (PlaceUse use : uses) {
            use.count(places, from, until)
                    .forEach((seq, count) ->
                            counts.computeIfAbsent(seq, _ -> new EnumMap<>(PlaceUse.Kind.class))
                                    .merge(use.kind(), count, Integer::sum));
        }
        return counts;
    }

    /** All of them together, as a number. */
    static String total(Map<Integer, Map<PlaceUse.Kind, Integer>> counts) {
        return Integer.toString(
                counts.values().stream()
                        .flatMap(kinds -> kinds.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum());
    }
}
