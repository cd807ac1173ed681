package id.lokmin.meeting;

import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Promise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The promises that come back at a meeting: all that the last meeting of its kind made, so that
 * each is accounted for once, then those that earlier ones left open, the latest meeting first. A
 * meeting that was not held made none and is passed over.
 *
 * <p>{@code for 2025-Q3: 2025-Q2 done and open → both; 2025-Q1 done and open → the open one}
 */
final class EarlierPromises {

    private EarlierPromises() {}

    /**
     * @param all every promise there is
     */
    static List<Promise> of(Meeting meeting, List<Promise> all) {
        NavigableMap<Period, List<Promise>> made = new TreeMap<>(Comparator.reverseOrder());
        for (Promise promise : all) {
            if (promise.origin().kind().equals(meeting.kind())) {
                file(promise, meeting.period(), made);
            }
        }
        List<Promise> before = new ArrayList<>();
        made.forEach((period, promises) ->
                promises.stream()
                        .filter(promise -> period.equals(made.firstKey()) || promise.isOpen())
                        .forEach(before::add));
        return List.copyOf(before);
    }

    private static void file(
            Promise promise, Period meeting, NavigableMap<Period, List<Promise>> made) {
        try {
            Period period = Period.parse(promise.origin().id());
            if (period.last().isBefore(meeting.first())) {
                made.computeIfAbsent(period, _ -> new ArrayList<>()).add(promise);
            }
        } catch (IllegalArgumentException noPeriod) {
            // Made elsewhere than at a meeting: it belongs to none.
            return;
        }
    }
}
