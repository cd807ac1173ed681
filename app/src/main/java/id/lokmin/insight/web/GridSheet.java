package id.lokmin.insight.web;

import id.lokmin.shell.Texts;
import java.util.List;
import java.util.Optional;

/**
 * The grid in words, the same for everybody who asks for it in one language: everything the
 * template prints and nothing it would have to work out.
 *
 * @param heading {@code Angka sampai September 2025}
 * @param before the period before this one; {@code after} the one behind it
 * @param narrowed what the grid was narrowed to, in words; empty where it is whole
 * @param areas the heads over the columns, the whole working area first
 * @param hidden how many indicators of the choice have no figure at all and are not shown
 * @param toggle the address that shows or hides those
 * @param workbook the address of the same grid as a workbook
 * @param rows which stretch of the rows is shown; {@code columns} of the areas likewise
 * @param empty what to do first, where there is nothing to show at all
 */
record GridSheet(
        Texts texts,
        Asked asked,
        String heading,
        Optional<Link> before,
        Optional<Link> after,
        List<Choice> periods,
        List<Group> programmes,
        List<Choice> levels,
        List<Choice> withins,
        List<Choice> onlies,
        List<Choice> orders,
        String narrowed,
        List<Mark> legend,
        List<Link> areas,
        List<Section> sections,
        int hidden,
        String toggle,
        String workbook,
        Pager rows,
        Pager columns,
        Optional<Empty> empty) {

    /** How many columns the grid has: indicator and target come before the areas. */
    int width() {
        return areas.size() + 2;
    }

    /** Words that lead somewhere; nowhere where the address is empty. */
    record Link(String words, String address) {}

    /** One choice of a list. */
    record Choice(String value, String words, boolean chosen) {}

    /** Choices under a heading; none where it is empty. */
    record Group(String heading, List<Choice> choices) {}

    /** A sign with its meaning; {@code tone} names its colour in the stylesheet. */
    record Mark(String tone, String sign, String words) {}

    /** What is missing, and what to do about it. */
    record Empty(String sentence, String advice, Link next) {}

    /** Which stretch of a long list is shown, with the ways to those beside it. */
    record Pager(String words, Optional<Link> before, Optional<Link> after) {

        static final Pager NONE = new Pager("", Optional.empty(), Optional.empty());

        boolean isNeeded() {
            return before.isPresent() || after.isPresent();
        }
    }

    /** The indicators of one programme. */
    record Section(String name, List<Row> rows) {}

    /**
     * One indicator over the areas.
     *
     * @param address of its own page
     * @param unverified whether its definition has not been read in its source
     * @param sort the address that orders the areas by this row
     * @param order {@code descending}, {@code ascending} or {@code none}
     * @param cells the whole first, then the areas
     * @param notHere said in place of the areas' cells, where it is not worked out for their level
     */
    record Row(
            String code,
            String name,
            String address,
            boolean unverified,
            String target,
            String sort,
            String order,
            List<Box> cells,
            String notHere) {}

    /**
     * One cell.
     *
     * @param where the area's name, for those who do not see the column's head
     * @param figure {@code 58,2 %}, {@code 3 dari 4}, {@code belum lapor}
     * @param nothing which kind of nothing, for the stylesheet; empty where there is a figure
     * @param arrow where it went; {@code moved} says so in words
     * @param counted {@code 163 dari 280}; {@code gap} as {@code kurang 26}; {@code reports} where
     *     some are not in
     * @param address where it is taken apart; empty for a cell there is none of
     * @param aside whether it is not one of those that the grid was narrowed to
     */
    record Box(
            String where,
            Mark mark,
            String figure,
            String nothing,
            String arrow,
            String moved,
            String counted,
            String gap,
            String reports,
            String address,
            boolean aside) {

        /** The classes of its look. */
        String look() {
            return (mark.tone() + " " + nothing).strip() + (aside ? " aside" : "");
        }
    }
}
