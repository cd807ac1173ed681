package id.lokmin.figures.entry;

import id.lokmin.figures.FigureCell;
import java.util.List;
import java.util.Map;

/**
 * A sheet with what its cells hold now.
 *
 * @param newest the number of the newest batch that is certainly in it
 * @param held the cells that hold something
 * @param before what the cells of the month before hold, for a yearly sheet of the year before
 * @param marks stored figures that look unusual
 */
public record FilledSheet(
        EntrySheet sheet,
        int newest,
        Map<FigureCell, EntryTrail.Held> held,
        Map<FigureCell, EntryTrail.Held> before,
        List<Mark> marks) {

    /** What a cell says now. */
    public Typed said(String element, int place) {
        return EntryTrail.said(held, sheet.cell(element, place));
    }

    /** What the same cell said a month ago, for a yearly sheet a year ago. */
    public Typed saidBefore(String element, int place) {
        FigureCell now = sheet.cell(element, place);
        return EntryTrail.said(
                before,
                new FigureCell(
                        now.element(),
                        now.place(),
                        now.month().minus(sheet.topic().yearly() ? 12 : 1)));
    }

    /** How many cells there are, and of how many something was said. */
    public Completeness completeness() {
        int all = 0;
        int said = 0;
        for (EntrySheet.Table table : sheet.tables()) {
            for (int place : table.places()) {
                for (var card : table.columns()) {
                    all++;
                    said += said(card.code(), place) instanceof Typed.Empty ? 0 : 1;
                }
            }
        }
        return new Completeness(said, all);
    }

    /**
     * @param said cells with a number or a stated kind of nothing
     */
    public record Completeness(int said, int all) {}
}
