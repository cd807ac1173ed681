package id.lokmin.meeting.live.web;

import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.shell.Texts;
import java.util.List;

/**
 * The minutes as they are typed.
 *
 * @param address of this page
 * @param account whose typing the browser keeps while there is no network
 * @param window names this window to a browser without a script
 * @param fresh the id of the line that a browser without a script begins
 * @param version of the script that the page was made with
 * @param locked whether nothing can be typed any more
 * @param now number of the point of the agenda that is on; 0 for none
 */
record MinutesView(
        MeetingFrame meeting,
        Texts texts,
        String address,
        String account,
        String window,
        String fresh,
        String version,
        boolean locked,
        int now,
        List<Row> rows,
        List<Choice> kinds,
        List<Choice> points) {

    /** A line. */
    record Row(String id, int order, String kind, String words, int item, int seen, String actor) {}

    /** A choice of a list. */
    record Choice(String value, String words) {}

    /** A line as the template of it takes it. */
    record Drawn(MinutesView view, Row row) {}

    /** The line that is begun next. */
    Row next() {
        return new Row(fresh, 0, "information", "", now, 0, "");
    }

    /** What the script makes further lines of. */
    Row pattern() {
        return new Row("baru", 0, "information", "", now, 0, "");
    }
}
