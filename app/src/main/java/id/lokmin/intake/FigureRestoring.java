package id.lokmin.intake;

import id.lokmin.access.Audit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.Figure;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureVersion;
import id.lokmin.place.Area;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.util.List;

/** Gives one cell an earlier value again, as an act of its own that stands in its history too. */
public final class FigureRestoring {

    /** How the batches of this are told from others; the place's code follows. */
    private static final String SOURCE = "riwayat ";

    private final Storage storage;
    private final Batches batches;
    private final FigureBook figures;
    private final Audit audit;

    public FigureRestoring(Storage storage, Batches batches, FigureBook figures, Audit audit) {
        this.storage = storage;
        this.batches = batches;
        this.figures = figures;
        this.audit = audit;
    }

    /**
     * Writes what the cell held until a batch wrote over it.
     *
     * @param replacedBy the number of that batch
     * @return the batch of this act
     * @throws Refusal where the cell's history has no such moment
     */
    public Batch restore(String element, Area area, Month month, int replacedBy, String actor) {
        return storage.write(_ -> {
            FigureVersion earlier =
                    figures.history(element, area.seq(), month).stream()
                            .filter(version -> replacedBy > 0 && version.replacedBy() == replacedBy)
                            .findFirst()
                            .orElseThrow(() -> Refusal.because(Problem.VERSION_UNKNOWN));
            Batch batch = batches.begin(SOURCE + area.code(), actor);
            figures.record(
                    batch,
                    List.of(
                            new Figure(
                                    element, area.seq(), month, earlier.state(), earlier.value())));
            audit.record(
                    actor,
                    "figure.restore",
                    batch.id(),
                    element + ", " + area.code() + ", " + month);
            return batch;
        });
    }

    /**
     * Takes back what {@link #restore} did.
     *
     * @return false where the cell was changed since and stays
     */
    public boolean undo(String batchId, Area area, String actor) {
        Batch restored =
                batches.find(batchId)
                        .filter(batch -> batch.source().equals(SOURCE + area.code()))
                        .orElseThrow(() -> Refusal.because(Problem.BATCH_UNKNOWN, ""));
        return storage.write(_ -> {
            Batch undoing = batches.begin("undo " + restored.source(), actor);
            boolean undone = figures.undo(restored, undoing).skipped() == 0;
            audit.record(actor, "figure.restore.undo", restored.id(), area.code());
            return undone;
        });
    }
}
