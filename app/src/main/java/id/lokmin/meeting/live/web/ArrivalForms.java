package id.lokmin.meeting.live.web;

import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.Arrival;
import id.lokmin.people.Position;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Hands out the form by which somebody arrives at a meeting. Positions are offered, never names.
 */
@Component
class ArrivalForms {

    private final Held held;

    ArrivalForms(Held held) {
        this.held = held;
    }

    ArrivalForm empty(Meeting meeting, Texts texts) {
        return of(meeting, texts, Map.of());
    }

    /** As somebody filled it in. */
    ArrivalForm of(Meeting meeting, Texts texts, Map<String, String> typed) {
        List<Position> invited = held.invited(meeting);
        return new ArrivalForm(
                texts,
                typed,
                Map.of(),
                invited.stream().map(Position::sector).distinct().toList(),
                invited.stream().map(Position::title).toList());
    }

    /** With what is noted of somebody. */
    ArrivalForm of(Meeting meeting, Texts texts, Arrival known) {
        ArrivalForm empty = empty(meeting, texts);
        return of(meeting, texts, ArrivalForm.fields(known.says(), empty.sectors()));
    }
}
