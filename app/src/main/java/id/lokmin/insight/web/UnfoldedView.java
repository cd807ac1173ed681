package id.lokmin.insight.web;

import id.lokmin.insight.web.GridSheet.Box;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.insight.web.GridSheet.Mark;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/** A cell of the grid, taken apart: "Dari mana angka ini?". */
record UnfoldedView(Frame frame, Texts texts, Cell cell) {

    /**
     * What there is to say about a cell.
     *
     * @param title {@code Imunisasi dasar lengkap · RW 07 · September 2025}
     * @param indicator the page of the indicator; {@code area} that of the area
     * @param trend two years as a picture; empty where nothing was ever reported
     * @param names where the people behind the figure are listed; empty where nobody may see them
     *     or none are known by name
     */
    record Cell(
            String title,
            String figure,
            Mark mark,
            String status,
            String sentence,
            List<Fact> made,
            List<Fact> target,
            List<Fact> rule,
            Months months,
            List<Below> below,
            List<String> missing,
            List<Entry> entries,
            Optional<String> trend,
            List<TrendDrawing.Line> course,
            Link indicator,
            Link area,
            Optional<Link> names,
            Optional<Link> before,
            Optional<Link> after) {}

    /**
     * One thing that is known about a cell.
     *
     * @param unverified whether to mark it so
     */
    record Fact(String words, String value, boolean unverified) {}

    /** The elements of the formula by month; the last column is what counts. */
    record Months(List<String> heads, List<Ingredient> rows) {}

    /**
     * One element.
     *
     * @param place {@code pembilang} or {@code penyebut}
     * @param from who hands it in: {@code laporan RW}, {@code register anak}
     */
    record Ingredient(String name, String place, String from, List<Part> parts) {}

    /**
     * An element in a month.
     *
     * @param value a number, or which kind of nothing
     * @param note what is not in it: {@code 2 belum}
     * @param look class for a kind of nothing
     * @param history where it says who handed it in and what it was before; empty for a sum
     */
    record Part(String value, String note, String look, String history) {}

    /** An area that the place is made of. */
    record Below(Box box, String counted) {}

    /**
     * What was handed in.
     *
     * @param by who brought it, from which file or form, and when
     * @param now whether it still holds
     */
    record Entry(
            String month, String element, String value, String by, boolean now, String history) {}
}
