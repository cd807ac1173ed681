package id.lokmin.figures.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page of one sheet.
 *
 * @param lead what there is to do here, in a sentence
 * @param failed what kept the last saving from being whole; empty where nothing did
 * @param said how many cells hold something, of {@code all}
 * @param findings what has to be looked at, cell by cell
 * @param session what the script needs to know
 * @param empty why there is no sheet
 */
record EntryView(
        Frame frame,
        Texts texts,
        String heading,
        String lead,
        String failed,
        List<Choice> programmes,
        List<Choice> months,
        List<Choice> villages,
        List<Legend> legend,
        List<Table> tables,
        int said,
        int all,
        List<Line> findings,
        Session session,
        Optional<Empty> empty) {

    record Choice(String value, String words, boolean chosen) {}

    /** A way of filling a cell. */
    record Legend(String sample, String state, String words) {}

    /** One level's places and elements. */
    record Table(String id, String caption, String corner, List<Column> columns, List<Row> rows) {}

    /**
     * @param id of the box with the question
     * @param question in plain words; empty where the catalog asks none
     */
    record Column(
            String code, String id, String name, String question, String total, String said) {}

    /**
     * @param within the village, where several are on the sheet
     */
    record Row(String place, String name, String within, List<Box> boxes) {}

    /**
     * A cell.
     *
     * @param name of its field
     * @param cell element and place, {@code kia.k1:99.01.001}
     * @param seen what it holds, as stored
     * @param text what stands in it, which differs where it was not stored
     * @param state the kind of what stands in it
     * @param label for those who do not see the heads
     * @param before what it said a month ago
     * @param problem what is wrong with it; empty where nothing is
     * @param tone {@code error}, {@code warning} or nothing
     */
    record Box(
            String id,
            String name,
            String cell,
            String seen,
            String text,
            String state,
            String label,
            String before,
            String problem,
            String tone) {}

    /**
     * Something to look at.
     *
     * @param at the cell it is about, as an address within the page
     * @param reason what was said about a warning; {@code reasonName} is its field, empty for
     *     errors
     */
    record Line(
            String cell,
            String at,
            String where,
            String sentence,
            String tone,
            String reason,
            String reasonName) {}

    /**
     * @param kept the month that the figures stand in, January for yearly ones
     * @param account whose typing the browser keeps
     * @param newest the batch the page was made after
     * @param version of the script that the server has
     */
    record Session(
            String programme,
            String month,
            String kept,
            String village,
            String account,
            int newest,
            String version,
            String papers) {}

    record Empty(String sentence, String advice) {}
}
