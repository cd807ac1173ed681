package id.lokmin.meeting.closing;

import id.lokmin.meeting.MeetingKind.AgendaItem;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed while a meeting was held.
 *
 * @param agenda its points in the order in which they were held
 * @param byItem what was said during each of them, by its number from 1; under 0 what belongs to
 *     none
 * @param decided what was decided, in order
 * @param ended when the room was closed, where that was on the day itself
 */
record Said(
        List<AgendaItem> agenda,
        Map<Integer, List<String>> byItem,
        List<String> decided,
        Optional<LocalTime> ended) {

    Said {
        agenda = List.copyOf(agenda);
        byItem = Map.copyOf(byItem);
        decided = List.copyOf(decided);
    }

    /** Nothing was typed. */
    static Said nothing(List<AgendaItem> agenda) {
        return new Said(agenda, Map.of(), List.of(), Optional.empty());
    }

    List<String> during(int item) {
        return byItem.getOrDefault(item, List.of());
    }
}
