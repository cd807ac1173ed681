package id.lokmin.meeting.invite;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A meeting as calendars of phones and computers read it: one event of iCalendar (RFC 5545), as it
 * is published, moved or called off (RFC 5546, section 3.2).
 *
 * <p>Times are in UTC, so that no rules of time zones have to travel along. Lines end in CR LF and
 * are folded at 75 bytes without parting a letter (section 3.1); commas, semicolons, backslashes
 * and line ends within a text are escaped (section 3.3.11).
 *
 * @param id stays the same when the day changes, so that the event moves and does not double
 * @param version rises with every change: a calendar keeps what has the highest
 * @param held whether it is held; where not, calendars take it off
 * @param begins when it is held, or was to be
 * @param note why it moved or is called off; empty for none
 * @param made when this version was written
 */
public record CalendarEntry(
        String id,
        int version,
        boolean held,
        Instant begins,
        Duration length,
        String title,
        String place,
        String note,
        Organizer organizer,
        Instant made) {

    private static final int FOLD = 75;

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /**
     * Who invites. Calendars let nobody else call an event off, and demand an address for it.
     *
     * @param email empty where none is known; then stands one that reaches nobody (RFC 2606)
     */
    public record Organizer(String name, String email) {

        private static final String NOBODY = "tanpa-surel@lokmin.invalid";

        private String line() {
            return "ORGANIZER;CN=\""
                    + name.replaceAll("[\\p{Cntrl}\"]", " ")
                    + "\":mailto:"
                    + (email.isEmpty() ? NOBODY : email);
        }
    }

    /** What a calendar is asked to do: {@code PUBLISH} or {@code CANCEL}. */
    public String method() {
        return held ? "PUBLISH" : "CANCEL";
    }

    /** The whole file. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("BEGIN:VCALENDAR");
        lines.add("VERSION:2.0");
        lines.add("PRODID:-//Lokmin//Lokakarya Mini//ID");
        lines.add("METHOD:" + method());
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + id + "@lokmin");
        lines.add("SEQUENCE:" + version);
        lines.add("STATUS:" + (held ? "CONFIRMED" : "CANCELLED"));
        lines.add("DTSTAMP:" + UTC.format(made));
        lines.add("DTSTART:" + UTC.format(begins));
        lines.add("DTEND:" + UTC.format(begins.plus(length)));
        lines.add(organizer.line());
        lines.add("SUMMARY:" + escaped(title));
        if (!place.isBlank()) {
            lines.add("LOCATION:" + escaped(place));
        }
        if (!note.isBlank()) {
            lines.add("DESCRIPTION:" + escaped(note));
        }
        lines.add("END:VEVENT");
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            String letter = new String(Character.toChars(line.codePointAt(at)));
            int more = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > FOLD) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(letter);
            bytes += more;
            at += letter.length();
        }
        return folded.toString();
    }
}
