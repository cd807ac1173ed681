package id.lokmin.meeting.web;

import id.lokmin.meeting.web.MeetingViews.Group;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Map;

/** What the calendar of meetings prints. */
final class CalendarViews {

    private CalendarViews() {}

    /**
     * Something to do now.
     *
     * @param address where it is done
     */
    record Remind(String words, String by, String address) {}

    /** A meeting in its slot. */
    record Entry(String name, String day, String address) {}

    /**
     * A slot of the year.
     *
     * @param name which of the year, where that matters
     * @param state in words, with a sign of its own
     * @param planning where it is planned; empty where there is a meeting, or one may not
     */
    record Slot(
            String name,
            String state,
            String sign,
            String tone,
            List<Entry> entries,
            String planning) {}

    /** A month with its slots, none where there is none of a kind. */
    record MonthRow(String name, boolean now, List<Slot> monthly, List<Slot> quarterly) {}

    /**
     * What the performance assessment counts.
     *
     * @param points for those held; {@code pointsOfComplete} if only those with complete papers
     *     count
     */
    record Count(
            String name, int held, int wanted, int complete, int points, int pointsOfComplete) {}

    /**
     * The page.
     *
     * @param source where the points come from
     */
    record View(
            Frame frame,
            Texts texts,
            int year,
            List<Remind> dues,
            List<MonthRow> months,
            List<Count> counts,
            String source,
            boolean verified,
            List<Group> periods,
            boolean mayPlan,
            Map<String, String> typed,
            Map<String, String> wrong) {}
}
