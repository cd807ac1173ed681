package id.lokmin.problem.web;

import id.lokmin.problem.Occasion;
import id.lokmin.problem.web.ProblemViews.Choice;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.QrCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of scoring print. */
final class ScoringViews {

    private ScoringViews() {}

    /** A way of scoring: method and operator together. */
    record Way(String value, String words, String formula, boolean chosen) {}

    /** A criterion that the room agrees on, for MCUA. */
    record Agreed(String name, String weight) {}

    /** A round held or open. */
    record Held(String words, String when, boolean open, String address) {}

    /** What a round is opened with. */
    record Opening(
            Frame frame,
            Texts texts,
            Occasion occasion,
            String address,
            List<Way> ways,
            List<Choice> scales,
            List<Choice> averages,
            List<Agreed> criteria,
            List<Choice> problems,
            List<Held> rounds,
            Map<String, String> wrong) {

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }

    /**
     * What was said of one problem under one criterion.
     *
     * @param divided whether opinions lie far apart
     */
    record Cell(String words, String inFull, boolean divided) {}

    /** A problem in the result. */
    record Line(String rank, String words, List<Cell> cells, String total, String hands) {}

    /** The result as it is now. */
    record Table(
            Texts texts,
            List<String> criteria,
            List<Line> lines,
            String scorers,
            String rule,
            String legend,
            boolean live,
            boolean divided,
            String address) {}

    /** The way in for phones. */
    record Invitation(String address, QrCode picture) {}

    /** One round, as the one who leads it sees it. */
    record Watching(
            Frame frame,
            Texts texts,
            Occasion occasion,
            String address,
            String list,
            Table table,
            boolean open,
            boolean mayLead,
            boolean mayOpenDoor,
            boolean doorOpen,
            Optional<Invitation> invitation) {}

    /** A criterion under which hands are counted. */
    record HandsRow(String name, String question, List<HandsField> fields) {}

    /** How many people gave so many points. */
    record HandsField(String name, int points, String label, String value) {}

    /** Counting hands for one problem. */
    record Counting(
            Frame frame,
            Texts texts,
            Occasion occasion,
            String address,
            String back,
            String problem,
            String which,
            List<HandsRow> rows,
            String wrong) {}

    /** A score that can be tapped. */
    record Point(int value, String words, boolean chosen) {}

    /** A criterion of a problem on a phone. */
    record Asked(String field, String name, String question, List<Point> points) {}

    /** A problem on a phone. */
    record Card(int number, String words, List<Asked> asked) {}

    /**
     * What a phone shows.
     *
     * @param given how much is scored so far; empty before anything is
     * @param result of a round that has ended
     */
    record Phone(
            Frame frame,
            Texts texts,
            String meeting,
            String address,
            String rule,
            List<Card> cards,
            String given,
            Optional<Table> result) {}
}
