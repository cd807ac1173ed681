package id.lokmin.insight;

import id.lokmin.access.store.TestAudit;
import id.lokmin.catalog.Catalog;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.figures.store.TestFigures;
import id.lokmin.place.Places;
import id.lokmin.register.Register;
import id.lokmin.shell.Storage;
import java.time.Clock;

/** Grids over a storage, for tests of rooms that look at figures. */
public final class TestInsight {

    private TestInsight() {}

    public static Grids grids(
            Catalog catalog, Places places, Register register, Storage storage, Clock clock) {
        return new Grids(
                catalog,
                places,
                new Boards(places, TestFigures.over(storage), register, storage),
                TestFigures.targetsOver(storage),
                new ProgrammesInUse(storage, TestAudit.over(storage, clock), clock),
                storage);
    }
}
