package id.lokmin.meeting.closing.web;

import id.lokmin.meeting.web.MeetingFrame;
import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page of a meeting's end prints. */
final class ClosingViews {

    private ClosingViews() {}

    /**
     * The page.
     *
     * @param address of the page, under which its acts lie
     * @param spoken what was typed in the room as a promise and is none yet
     * @param whole how many promises lack nothing, in words
     * @param lacking those that lack something
     * @param owners titles of positions to choose from; {@code areas} names of areas
     * @param blocked what stands in the way of closing; empty where nothing does
     */
    record Page(
            MeetingFrame meeting,
            Texts texts,
            String address,
            List<String> spoken,
            String whole,
            List<Passed> passed,
            List<Lacking> lacking,
            List<String> owners,
            List<String> areas,
            String blocked,
            boolean mayClose,
            boolean mayPrint,
            Optional<Closed> closed,
            String minutes,
            String sheet) {}

    /** A promise that lacks nothing. */
    record Passed(int number, String words) {}

    /**
     * A promise that lacks something.
     *
     * @param id names its fields
     * @param missing what it lacks, in sentences
     * @param fields that mend it
     * @param reason why it is let through as it is; {@code wrong} what is wrong with that
     */
    record Lacking(
            String id,
            int number,
            String words,
            List<String> missing,
            List<Field> fields,
            String reason,
            String wrong) {}

    /** A field that mends a promise; {@code list} is the id of what it suggests. */
    record Field(
            String name,
            String id,
            String type,
            String list,
            String label,
            String help,
            String value,
            String wrong) {}

    /**
     * How it was closed.
     *
     * @param said when, by whom, how many figures
     * @param fingerprint of the figures
     * @param excused promises that were let through, with the reasons
     * @param same how many figures read as they were presented
     */
    record Closed(
            String said,
            String fingerprint,
            List<String> excused,
            String same,
            List<Differing> differences,
            String left,
            boolean mayReopen) {}

    /** A figure that reads otherwise today. */
    record Differing(String indicator, String area, String then, String now, String address) {}

    /** What was typed for one promise and what is wrong with it. */
    record Typed(String promise, Map<String, String> fields, Map<String, String> wrong) {

        static final Typed NOTHING = new Typed("", Map.of(), Map.of());
    }
}
