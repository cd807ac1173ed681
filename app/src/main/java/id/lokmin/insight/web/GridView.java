package id.lokmin.insight.web;

import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page of the grid, in words: everything the template prints and nothing it would have to work
 * out.
 *
 * @param heading {@code Angka sampai September 2025}
 * @param areas the names over the columns, the whole working area first
 * @param hidden how many indicators of the choice have no figure at all and are not shown
 * @param toggle the address that shows or hides those
 * @param workbook the address of the same grid as a workbook
 * @param empty what to do first, where there is nothing to show at all
 */
record GridView(
        Frame frame,
        Texts texts,
        Asked asked,
        String heading,
        List<Choice> periods,
        List<Choice> programmes,
        List<Choice> levels,
        List<Mark> legend,
        List<String> areas,
        List<Section> sections,
        int hidden,
        String toggle,
        String workbook,
        Optional<Empty> empty) {

    /** How many columns the grid has: indicator and target come before the areas. */
    int width() {
        return areas.size() + 2;
    }

    /** One choice of a list. */
    record Choice(String value, String words, boolean chosen) {}

    /** A sign with its meaning; {@code tone} names its colour in the stylesheet. */
    record Mark(String tone, String sign, String words) {}

    /** What is missing, what to do about it, and the command that does it. */
    record Empty(String sentence, String advice, String command) {}

    /** The indicators of one programme. */
    record Section(String name, List<Row> rows) {}

    /**
     * One indicator over the areas.
     *
     * @param unverified whether its definition has not been read in its source
     * @param sort the address that orders the areas by this row
     * @param order {@code descending}, {@code ascending} or {@code none}
     * @param cells the whole first, then the areas
     * @param notHere said in place of the areas' cells, where it is not worked out for their level
     * @param unfolded the cell that was opened, if it is of this row
     */
    record Row(
            String code,
            String name,
            String question,
            boolean unverified,
            String target,
            String sort,
            String order,
            List<Box> cells,
            String notHere,
            Optional<Unfolded> unfolded) {}

    /**
     * One cell.
     *
     * @param where the area's name, for those who do not see the column's head
     * @param figure {@code 58,2 %}, {@code 3 dari 4}, {@code belum lapor}
     * @param nothing which kind of nothing, for the stylesheet; empty where there is a figure
     * @param counted {@code 163 dari 280}; {@code gap} as {@code kurang 26}; {@code reports} where
     *     some are not in
     * @param open whether it is unfolded; {@code address} then folds it again
     */
    record Box(
            String where,
            Mark mark,
            String figure,
            String nothing,
            String arrow,
            String counted,
            String gap,
            String reports,
            String address,
            boolean open) {}

    /** A cell, unfolded. */
    record Unfolded(String title, Mark mark, String sentence, List<Fact> facts, String close) {}

    /**
     * One thing that is known about a cell.
     *
     * @param value empty for a heading without one
     * @param unverified whether to mark it so
     */
    record Fact(String words, String value, boolean unverified) {}
}
