package id.lokmin.meeting.web;

import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Map;

/** What the page of preparing a meeting prints. */
final class PreparationViews {

    private PreparationViews() {}

    /**
     * A point to tick off.
     *
     * @param by when it has to be ready; empty where it has no day
     * @param late whether that day has passed while it is open
     * @param source who says so
     * @param ticked who ticked it off and when
     */
    record Box(
            String name,
            String words,
            boolean done,
            String by,
            boolean late,
            String source,
            boolean unverified,
            String ticked) {}

    /** The points of a stage. */
    record Boxes(String name, String count, List<Box> boxes) {}

    /** Another gathering on the same day. */
    record Session(String name, String begins, String removing) {}

    /** Something that is prepared on a page of its own, and how far it is. */
    record Part(String words, String address, String standing) {}

    record View(
            MeetingFrame meeting,
            Texts texts,
            String address,
            List<Part> parts,
            List<Choice> occasions,
            List<Boxes> checklist,
            List<Session> sessions,
            List<Choice> sessionKinds,
            boolean mayPlan,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }
}
