package id.lokmin.register;

import static id.lokmin.register.RegisterHouse.CLOCK;
import static id.lokmin.register.RegisterHouse.child;
import static id.lokmin.register.RegisterHouse.counts;
import static id.lokmin.register.RegisterHouse.dose;
import static id.lokmin.register.RegisterHouse.row;
import static id.lokmin.schema.Tables.CHILD;
import static id.lokmin.schema.Tables.MEASUREMENT;
import static id.lokmin.schema.Tables.REGISTER_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.store.TestAudit;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.OnEveryDatabase;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import id.lokmin.upkeep.Backups;
import id.lokmin.upkeep.Restores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterKeyTest {

    private static final ChildIdentity SITI = child("9901015001240001", "Siti", "2024-01-10");
    private static final ChildIdentity BUNGA = child("9901015001240002", "Bunga", "2024-01-10");
    private static final MeasurementEntry KNOWN = row(2, SITI, "A1", "2025-08-05", 9500, 780);
    private static final MeasurementEntry NEW = row(3, BUNGA, "A1", "2025-08-05", 9700, 790);

    @TempDir private Path place = Path.of("");

    private static void assertRefused(Problem problem, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.finding().problem()).isEqualTo(problem));
    }

    private static int rows(Storage storage) {
        return storage.read(sql -> sql.fetchCount(CHILD) + sql.fetchCount(MEASUREMENT));
    }

    @OnEveryDatabase
    void a_lost_key_is_noticed_before_anything_is_stored(Storage storage) throws IOException {
        DataFolder folder = RegisterHouse.folder();
        new RegisterHouse(storage, folder).measure(KNOWN);
        Files.delete(folder.keyFile());
        RegisterHouse later = new RegisterHouse(storage, folder);

        assertRefused(Problem.REGISTER_KEY_LOST, () -> later.measure(NEW));
        assertRefused(
                Problem.REGISTER_KEY_LOST, () -> later.give(dose(2, BUNGA, "BCG", "2025-08-05")));
        assertRefused(
                Problem.REGISTER_KEY_LOST,
                () -> later.register.undo(later.batch("a.xlsx"), "kepala"));

        assertThat(rows(storage)).isEqualTo(2);
        assertThat(folder.keyFile()).doesNotExist();
    }

    @OnEveryDatabase
    void a_key_that_goes_while_lokmin_runs_is_missed_at_the_next_write(Storage storage)
            throws IOException {
        DataFolder folder = RegisterHouse.folder();
        RegisterHouse house = new RegisterHouse(storage, folder);
        house.measure(KNOWN);
        Files.delete(folder.keyFile());

        assertRefused(Problem.REGISTER_KEY_LOST, () -> house.measure(NEW));
        assertThat(rows(storage)).isEqualTo(2);
    }

    @OnEveryDatabase
    void a_key_of_another_folder_is_refused_even_for_a_child_never_seen(Storage storage)
            throws IOException {
        DataFolder folder = RegisterHouse.folder();
        new RegisterHouse(storage, folder).measure(KNOWN);
        RegisterHouse foreign = new RegisterHouse(storage, RegisterHouse.folder());
        assertRefused(Problem.REGISTER_KEY_LOST, () -> foreign.measure(NEW));

        Files.writeString(folder.keyFile(), "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=\n");
        RegisterHouse exchanged = new RegisterHouse(storage, folder);
        assertRefused(Problem.REGISTER_KEY_WRONG, () -> exchanged.measure(NEW));

        Files.writeString(folder.keyFile(), "bukan kunci");
        RegisterHouse damaged = new RegisterHouse(storage, folder);
        assertRefused(Problem.REGISTER_KEY_WRONG, () -> damaged.measure(NEW));
        assertThat(rows(storage)).isEqualTo(2);
    }

    @OnEveryDatabase
    void a_register_older_than_the_mark_is_known_by_its_first_child(Storage storage)
            throws IOException {
        DataFolder folder = RegisterHouse.folder();
        new RegisterHouse(storage, folder).measure(KNOWN);
        storage.write(sql -> sql.deleteFrom(REGISTER_KEY).execute());
        String key = Files.readString(folder.keyFile());

        Files.writeString(folder.keyFile(), "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=\n");
        RegisterHouse exchanged = new RegisterHouse(storage, folder);
        assertRefused(Problem.REGISTER_KEY_WRONG, () -> exchanged.measure(NEW));

        Files.writeString(folder.keyFile(), key);
        new RegisterHouse(storage, folder).measure(NEW);
        assertThat(rows(storage)).isEqualTo(4);
        assertThat(storage.<Integer>read(sql -> sql.fetchCount(REGISTER_KEY))).isEqualTo(1);
    }

    @OnEveryDatabase
    void counting_needs_no_key(Storage storage) throws IOException {
        DataFolder folder = RegisterHouse.folder();
        new RegisterHouse(storage, folder).measure(KNOWN);
        Files.delete(folder.keyFile());

        assertThat(new RegisterHouse(storage, folder).table("gizi.d", "2025-08", "2025-08", "A1"))
                .isEqualTo("A1 1");
    }

    @Test
    void a_backup_brings_the_key_along_and_the_restored_register_knows_its_children()
            throws IOException {
        DataFolder folder = new DataFolder(Files.createDirectories(place.resolve("data")));
        Path file = place.resolve("cadangan.zip");
        try (Storage storage = Storage.open(folder)) {
            new RegisterHouse(storage, folder).measure(KNOWN);
            new Backups(storage, folder, TestAudit.over(storage, CLOCK), CLOCK).write(file);
        }
        DataFolder elsewhere = new DataFolder(place.resolve("lain"));
        Restores.restore(file, elsewhere, false);

        assertThat(elsewhere.keyFile()).hasSameTextualContentAs(folder.keyFile());
        try (Storage storage = Storage.open(elsewhere)) {
            assertThat(counts(new RegisterHouse(storage, elsewhere).measure(KNOWN, NEW)))
                    .isEqualTo("1 baru, 0 berubah, 1 sama, 0 ganda, 0 ditolak");
        }
    }
}
