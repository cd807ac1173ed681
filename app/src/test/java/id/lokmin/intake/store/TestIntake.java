package id.lokmin.intake.store;

import id.lokmin.access.store.TestAudit;
import id.lokmin.catalog.Catalog;
import id.lokmin.figures.store.TestFigures;
import id.lokmin.followup.store.TestPromises;
import id.lokmin.intake.ImportedFiles;
import id.lokmin.intake.Imports;
import id.lokmin.intake.Intake;
import id.lokmin.intake.RejectFiles;
import id.lokmin.people.store.TestPeople;
import id.lokmin.place.Institutions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.store.TestPlaces;
import id.lokmin.register.store.TestRegister;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.time.Clock;

/** The real intake over the real rooms behind it, wired by hand: a process with it starts fast. */
public final class TestIntake {

    private TestIntake() {}

    public static ImportedFiles files(Storage storage, Clock clock) {
        return new StoredImportedFiles(storage, clock);
    }

    public static Imports imports(
            Storage storage, DataFolder folder, Catalog catalog, Clock clock) {
        return new Imports(
                over(storage, folder, catalog, clock),
                new RejectFiles(folder, files(storage, clock)));
    }

    public static Intake over(Storage storage, DataFolder folder, Catalog catalog, Clock clock) {
        Places places = TestPlaces.over(storage, clock);
        return new IntakeConfiguration()
                .intake(
                        storage,
                        new Batches(storage, clock),
                        TestAudit.over(storage, clock),
                        files(storage, clock),
                        catalog,
                        places,
                        new Institutions(storage, clock),
                        TestPeople.over(storage, clock),
                        TestFigures.over(storage),
                        TestRegister.over(storage, folder, places, clock),
                        TestPromises.over(storage, clock),
                        new PuskesmasDay(new Institutions(storage, clock), clock));
    }
}
