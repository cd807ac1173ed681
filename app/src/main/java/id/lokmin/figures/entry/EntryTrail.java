package id.lokmin.figures.entry;

import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.FigureCell;
import id.lokmin.shell.Batch;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who typed what and when, and the reasons given for unusual figures. */
public interface EntryTrail {

    /**
     * What a cell holds, and who wrote it.
     *
     * @param said what stands in it
     * @param batch the number of the batch that wrote it
     */
    record Held(Typed said, int batch, String actor, Instant at) {}

    /** The cells of a month that hold something; a cell that holds nothing is not in it. */
    Map<FigureCell, Held> held(Month month, Collection<String> elements);

    /** What a cell says, given those that hold something. */
    static Typed said(Map<FigureCell, Held> held, FigureCell cell) {
        Held here = held.get(cell);
        return here == null ? new Typed.Empty() : here.said();
    }

    /** The cells of a month that a batch after this one wrote to, emptied or took back. */
    List<FigureCell> changedSince(int batch, Month month, Collection<String> elements);

    /** What wrote to a cell last, also where it was emptied; none where nothing ever did. */
    Optional<Batch> lastBatch(FigureCell cell);

    /** The number of the newest batch; 0 before the first. */
    int newest();

    /** Whether the same person wrote to the same sheet since that moment. */
    boolean wroteSince(Instant moment, String actor, String source);

    /**
     * Why a figure is unusual and right all the same, for cells whose figure has not changed since.
     */
    Map<FigureCell, String> reasons(Month month, Collection<String> elements);

    /** Keeps a reason with the figure that the cell holds now; an empty one takes it back. */
    void explain(Batch batch, FigureCell cell, String reason);
}
