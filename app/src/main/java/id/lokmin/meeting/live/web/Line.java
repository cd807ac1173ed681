package id.lokmin.meeting.live.web;

import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.live.MinuteAnswer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line of minutes as the script of the page is told about it. */
final class Line {

    private Line() {}

    /** What became of a line that was sent. */
    static Map<String, Object> of(MinuteAnswer answer, String typist) {
        Map<String, Object> told = of(answer.line(), typist);
        told.put("became", answer instanceof MinuteAnswer.Stored ? "stored" : "contested");
        return told;
    }

    /** A line as it stands. */
    static Map<String, Object> of(Minute line, String typist) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", line.id());
        told.put("order", line.order());
        told.put("kind", line.kind().code());
        told.put("words", line.words());
        told.put("item", line.agendaItem().orElse(0));
        told.put("seen", line.revision());
        told.put("actor", line.changedBy());
        told.put("mine", line.changedBy().equals(typist));
        told.put("removed", line.removed());
        return told;
    }
}
