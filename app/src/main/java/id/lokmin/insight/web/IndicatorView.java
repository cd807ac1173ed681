package id.lokmin.insight.web;

import id.lokmin.insight.web.GridSheet.Box;
import id.lokmin.insight.web.GridSheet.Choice;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.insight.web.UnfoldedView.Fact;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The page of an indicator: all its areas beside each other, and how it went.
 *
 * @param shown what closed meetings showed of it
 */
record IndicatorView(
        Frame frame, Texts texts, Sheet sheet, Told told, List<ShownThen.Shown> shown) {

    /**
     * Everything but the sentence.
     *
     * @param figure of the whole
     * @param levels the levels whose areas can be compared, with their addresses as values
     * @param watch the PWS chart; {@code quadrant} and {@code map} likewise where there is enough
     *     to draw
     * @param missing areas by the people they miss, most first
     */
    record Sheet(
            String code,
            String question,
            boolean unverified,
            Box figure,
            List<Choice> levels,
            Optional<Link> before,
            Optional<Link> after,
            Optional<WatchDrawing.Watch> watch,
            List<Ranked> ranking,
            List<Link> missing,
            Optional<String> trend,
            List<TrendDrawing.Line> course,
            Optional<QuadrantDrawing.Quadrant> quadrant,
            Optional<MapDrawing.Chart> map,
            List<Fact> target,
            List<Fact> rule,
            String workbook,
            Link grid) {}

    /** An area in the table of ranks. */
    record Ranked(
            String rank, Box box, String target, String month, String before, String reports) {}

    /**
     * The sentence.
     *
     * @param words as it is told; {@code workedOut} as Lokmin would tell it
     * @param by who put it into words, and when; empty where it was worked out
     * @param outdated whether the figures have changed since
     * @param action where other words are sent to; empty where the visitor may not
     * @param typed what stands in the form; {@code problem} what is wrong with it
     */
    record Told(
            String words,
            String workedOut,
            String by,
            boolean outdated,
            String action,
            String typed,
            String problem) {

        boolean isCorrected() {
            return !by.isEmpty();
        }

        /** Whether the form stands open. */
        boolean isTyping() {
            return !problem.isEmpty();
        }
    }
}
