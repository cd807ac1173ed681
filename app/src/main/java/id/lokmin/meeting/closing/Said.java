package id.lokmin.meeting.closing;

import id.lokmin.meeting.MeetingKind.AgendaItem;
import java.util.List;
import java.util.Map;

/**
 * What was typed while a meeting was held.
 *
 * @param agenda its points in the order in which they were held
 * @param byItem what was said during each of them, by its number from 1; under 0 what belongs to
 *     none
 * @param decided what was decided, in order
 */
record Said(List<AgendaItem> agenda, Map<Integer, List<String>> byItem, List<String> decided) {

    Said {
        agenda = List.copyOf(agenda);
        byItem = Map.copyOf(byItem);
        decided = List.copyOf(decided);
    }

    /** Nothing was typed. */
    static Said nothing(List<AgendaItem> agenda) {
        return new Said(agenda, Map.of(), List.of());
    }

    List<String> during(int item) {
        return byItem.getOrDefault(item, List.of());
    }
}
