package id.lokmin.meeting.web;

import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Map;

/** What the pages of meetings print. */
final class MeetingViews {

    private MeetingViews() {}

    /** One choice of a list. */
    record Choice(String value, String words, boolean chosen) {}

    /** Choices below a heading. */
    record Group(String heading, List<Choice> choices) {}

    /**
     * The papers of one meeting.
     *
     * @param shelf what is brought to it; {@code filed} what is filed after it
     */
    record Papers(MeetingFrame meeting, Texts texts, ShelfOf shelf, List<Filed> filed) {}

    /** A paper that is filed, with the addresses of its two files. */
    record Filed(String title, String pdf, String docx) {}

    /** A printed file. */
    record Paper(String name, String address) {}

    /**
     * The papers of a meeting.
     *
     * @param progress what is being printed; empty where nothing is
     * @param failed what to say where it ended without papers
     */
    record Shelf(String address, String progress, String failed, List<Paper> papers) {}

    /** The shelf alone. */
    record ShelfOf(Shelf shelf, Texts texts, String csrf) {}

    /** A field of the plan with what was typed and what is wrong with it. */
    record Field(String name, String type, String label, String help, String value, String wrong) {}

    /** Day, time and venue. */
    static List<Field> fields(Texts texts, Map<String, String> typed, Map<String, String> wrong) {
        return List.of(
                field("day", "date", texts, typed, wrong),
                field("begins", "time", texts, typed, wrong),
                field("venue", "text", texts, typed, wrong));
    }

    static Field field(
            String name,
            String type,
            Texts texts,
            Map<String, String> typed,
            Map<String, String> wrong) {
        return new Field(
                name,
                type,
                texts.get("plan." + name),
                texts.get("plan." + name + ".help"),
                typed.getOrDefault(name, ""),
                wrong.getOrDefault(name, ""));
    }
}
