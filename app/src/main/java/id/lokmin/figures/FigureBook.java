package id.lokmin.figures;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import java.util.Collection;
import java.util.List;

/** All monthly figures of the Puskesmas, with what they were before. */
public interface FigureBook {

    /** Stores figures; a cell that holds the same already is left alone. */
    default FigureReceipt record(Batch batch, List<Figure> figures) {
        return record(batch, FigureList.of(figures));
    }

    /** Stores figures by the million, on disk when it returns. */
    FigureReceipt record(Batch batch, FigureList figures);

    /**
     * Empties cells: they hold nothing again, as before the first report, and remember what they
     * held.
     *
     * @return how many held something
     */
    int clear(Batch batch, List<FigureCell> cells);

    /**
     * Takes back what a batch wrote, cell by cell, but for cells that were changed since.
     *
     * @param undoing the batch that this act itself is
     */
    UndoReceipt undo(Batch undone, Batch undoing);

    /**
     * The stored figures as columns. A cell without a row is MISSING; before a place existed and
     * after it was closed it is NOT_APPLICABLE.
     *
     * @param area the picture over the same months, {@code places.over(from, to)}
     */
    FigureBoard board(WorkingArea area, List<Wanted> wanted, Month from, Month to);

    /**
     * The months for which any of these elements was reported, earliest first. Reads every row of
     * the elements once: 19,000 figures of a Puskesmas take a few milliseconds.
     */
    List<Month> months(Collection<String> elements);

    /**
     * What a cell held, oldest first; the last one is what it holds now, where it holds anything.
     */
    List<FigureVersion> history(String element, int place, Month month);
}
