package id.lokmin.problem.web;

import id.lokmin.problem.Occasion;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Map;

/** What the pages of problems print. */
final class ProblemViews {

    private ProblemViews() {}

    /** One choice of a list. */
    record Choice(String value, String words, boolean chosen) {}

    /**
     * A problem in the list.
     *
     * @param rank its place after scoring; empty before
     * @param figure what was shown when it was picked
     * @param now the figure of today, where it is another
     * @param stage how far its analysis is
     */
    record Row(
            String rank,
            String statement,
            String figure,
            String now,
            String stage,
            String address) {}

    /** A dropped problem, with the way back. */
    record Dropped(String statement, String address) {}

    /** A cell of the grid that can be taken over with one tap. */
    record Pick(
            String name,
            String figure,
            String gap,
            String indicator,
            String place,
            boolean taken) {}

    /** An indicator off its target with the areas where it is worst. */
    record Picks(Pick whole, List<Pick> areas) {}

    /** The problems of a meeting. */
    record Listing(
            Frame frame,
            Texts texts,
            Occasion occasion,
            String address,
            List<Row> rows,
            List<Dropped> dropped,
            List<Picks> picks,
            List<Choice> indicators,
            List<Choice> places,
            boolean mayAnalyse,
            boolean mayScore,
            List<Added> added,
            boolean mayAdd,
            String rounds,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }

    /** Words added after the problems were locked. */
    record Added(String words, String at, String remove) {}

    /** A cause in the table beside the fishbone. */
    record CauseRow(
            String id, String words, int depth, String branch, boolean mayAskWhy, String strike) {}

    /** A bone with its causes. */
    record Bone(String code, String name, List<CauseRow> causes) {}

    /**
     * Something that could be done.
     *
     * @param toPromise where it becomes a promise; empty where it has, or where one may not
     * @param promise the address of the promise it became; empty where it became none
     */
    record AlternativeRow(
            String words,
            String why,
            String aim,
            boolean chosen,
            String choose,
            String strike,
            String toPromise,
            String promise) {}

    /** One problem, taken apart. */
    record Apart(
            Frame frame,
            Texts texts,
            Occasion occasion,
            String address,
            String list,
            String statement,
            String figure,
            String now,
            boolean dropped,
            boolean mayAnalyse,
            String fishbone,
            String whys,
            List<Bone> bones,
            List<Choice> causes,
            List<AlternativeRow> alternatives,
            String papers,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }
}
