package id.lokmin.meeting.agenda;

import id.lokmin.meeting.MeetingKind.AgendaItem;
import java.util.List;

/**
 * The points of one gathering in their order.
 *
 * @param meeting on whose day it is held
 * @param session another gathering of that day; empty for the meeting itself
 * @param kept whether somebody touched it; else it is a proposal
 */
public record Agenda(String meeting, String session, boolean kept, List<AgendaPoint> points) {

    public Agenda {
        points = List.copyOf(points);
    }

    /** How long it takes. */
    public int minutes() {
        return points.stream().mapToInt(AgendaPoint::minutes).sum();
    }

    /** As papers print it. */
    public List<AgendaItem> items() {
        return points.stream().map(AgendaPoint::item).toList();
    }
}
