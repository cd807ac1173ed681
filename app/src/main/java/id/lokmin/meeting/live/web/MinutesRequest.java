package id.lokmin.meeting.live.web;

import id.lokmin.meeting.live.MinuteKind;
import id.lokmin.meeting.live.TypedMinute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the page of the minutes sends: of each line its fields, named after the field and the line,
 * as in {@code words:0199a6f0-…}.
 *
 * @param window which window sent it
 */
record MinutesRequest(Map<String, String> fields, String window) {

    private static final String WORDS = "words:";

    /** More lines at once than anybody types while the network is away. */
    private static final int MOST = 500;

    static MinutesRequest of(Map<String, String> fields) {
        return new MinutesRequest(fields, fields.getOrDefault("window", ""));
    }

    /** The lines sent, without new ones that say nothing. */
    List<TypedMinute> lines() {
        List<TypedMinute> lines = new ArrayList<>();
        for (String name : fields.keySet()) {
            if (name.startsWith(WORDS)) {
                String id = name.substring(WORDS.length());
                if (number("seen", id) > 0 || !field("words", id).isBlank()) {
                    lines.add(line(id));
                }
            }
        }
        if (lines.size() > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "lines");
        }
        return lines;
    }

    private TypedMinute line(String id) {
        int item = number("item", id);
        try {
            return new TypedMinute(
                    id,
                    MinuteKind.find(field("kind", id)).orElse(MinuteKind.INFORMATION),
                    field("words", id).replace("\r\n", "\n"),
                    item > 0 ? OptionalInt.of(item) : OptionalInt.empty(),
                    number("seen", id),
                    window,
                    number("turn", id));
        } catch (IllegalArgumentException unclear) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "line", unclear);
        }
    }

    private String field(String name, String id) {
        return fields.getOrDefault(name + ":" + id, "");
    }

    private int number(String name, String id) {
        String typed = field(name, id);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
