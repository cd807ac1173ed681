package id.lokmin.problem;

import id.lokmin.engine.calendar.Period;
import id.lokmin.shell.web.Frame;
import java.time.ZoneId;
import java.util.List;

/**
 * What problems are weighed for: a meeting, as far as this room must know it.
 *
 * @param title what it is called, in the visitor's language
 * @param when its day, time and venue in words
 * @param period whose figures are looked at
 * @param zone of the Puskesmas
 * @param locked whether it is closed, so that nothing weighed for it changes any more
 * @param parts links to the other pages of the meeting; none for a guest
 */
public record Occasion(
        String id,
        String title,
        String when,
        Period period,
        ZoneId zone,
        boolean locked,
        List<Frame.Link> parts) {

    public Occasion {
        parts = List.copyOf(parts);
    }

    /** The address of its own page. */
    public String address() {
        return "/pertemuan/" + id;
    }
}
