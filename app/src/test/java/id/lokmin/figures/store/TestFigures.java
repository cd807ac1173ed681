package id.lokmin.figures.store;

import id.lokmin.figures.FigureBook;
import id.lokmin.figures.LocalTargets;
import id.lokmin.figures.entry.EntryTrail;
import id.lokmin.shell.Storage;

/** The real figures, for tests of rooms that stand on them. */
public final class TestFigures {

    private TestFigures() {}

    public static FigureBook over(Storage storage) {
        return new StoredFigureBook(storage);
    }

    public static LocalTargets targetsOver(Storage storage) {
        return new StoredLocalTargets(storage);
    }

    public static EntryTrail trailOver(Storage storage) {
        return new StoredEntryTrail(storage);
    }
}
