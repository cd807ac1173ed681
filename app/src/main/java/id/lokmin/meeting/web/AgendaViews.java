package id.lokmin.meeting.web;

import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Map;

/** What the page of an agenda prints. */
final class AgendaViews {

    private AgendaViews() {}

    /** The way to the agenda of the meeting or of another gathering of its day. */
    record Tab(String words, String address, boolean here) {}

    /**
     * A point.
     *
     * @param at when it begins; empty where that is not known
     * @param note what is to be said about it now
     * @param later whether the meeting did not get to it
     */
    record Row(
            String id,
            String at,
            String minutes,
            String what,
            String who,
            String source,
            String reference,
            String note,
            boolean later) {}

    /**
     * The page.
     *
     * @param kept whether somebody touched it; else it is a proposal
     * @param length how long it takes
     * @param next one more point, as far as it was typed
     * @param news what came up since it was touched
     * @param held whether the day has come: then a point can be put aside for the next meeting
     */
    record View(
            MeetingFrame meeting,
            Texts texts,
            String address,
            String session,
            List<Tab> tabs,
            boolean kept,
            String length,
            List<Row> rows,
            Row next,
            List<String> news,
            boolean held,
            boolean mayWrite,
            Map<String, String> wrong) {

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }

        String look(String field) {
            return wrong.containsKey(field) ? "is-invalid" : "";
        }
    }
}
