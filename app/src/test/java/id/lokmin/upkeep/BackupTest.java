package id.lokmin.upkeep;

import static id.lokmin.schema.Tables.REGISTER_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.access.Audit;
import id.lokmin.access.store.TestAudit;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));

    @TempDir private Path place = Path.of("");

    private DataFolder folder = new DataFolder(Path.of(""));
    private Path file = Path.of("");

    @BeforeEach
    void a_folder_with_three_batches_a_key_and_a_catalog_of_its_own() throws IOException {
        folder = new DataFolder(place.resolve("data")).create();
        file = place.resolve("cadangan.zip");
        Files.createDirectories(folder.catalog().resolve("gizi"));
        Files.writeString(folder.catalog().resolve("gizi/indicators.yaml"), "# milik dinas\n");
        Files.writeString(folder.keyFile(), "kunci uji");
        fill(folder, 3);
    }

    private static void fill(DataFolder folder, int batches) {
        try (Storage storage = Storage.open(folder)) {
            for (int i = 0; i < batches; i++) {
                new Batches(storage, CLOCK).begin("berkas " + i, Audit.COMMAND_LINE);
            }
        }
    }

    private RowCounts backUp() {
        try (Storage storage = Storage.open(folder)) {
            return new Backups(storage, folder, TestAudit.over(storage, CLOCK), CLOCK).write(file);
        }
    }

    private static List<String> sources(DataFolder folder) {
        try (Storage storage = Storage.open(folder)) {
            return new Batches(storage, CLOCK)
                    .list().stream().map(batch -> batch.id() + batch.source()).toList();
        }
    }

    @Test
    void a_folder_that_a_running_server_holds_is_not_put_aside() throws SQLException {
        backUp();
        try (Connection server = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                Statement held = server.createStatement()) {
            held.execute("BEGIN IMMEDIATE");

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Restores.restore(file, folder, true))
                    .satisfies(refusal ->
                            assertThat(refusal.finding().problem())
                                    .isEqualTo(Problem.DATA_FOLDER_IN_USE));
        }
    }

    @Test
    void a_restored_folder_holds_the_same_rows_key_and_catalog() throws IOException {
        RowCounts written = backUp();
        DataFolder elsewhere = new DataFolder(place.resolve("lain/data"));
        Files.createDirectories(place.resolve("lain"));

        RowCounts restored = Restores.restore(file, elsewhere, false);

        assertThat(restored).isEqualTo(written);
        assertThat(restored.byTable()).containsEntry("batch", 3L).containsEntry("audit_entry", 1L);
        assertThat(sources(elsewhere)).isEqualTo(sources(folder));
        assertThat(elsewhere.keyFile()).hasContent("kunci uji");
        assertThat(elsewhere.catalog().resolve("gizi/indicators.yaml"))
                .hasContent("# milik dinas\n");
    }

    @Test
    void a_folder_with_names_but_without_their_key_is_not_backed_up() throws IOException {
        try (Storage storage = Storage.open(folder)) {
            storage.write(sql ->
                    sql.insertInto(REGISTER_KEY)
                            .set(REGISTER_KEY.ONE, 1)
                            .set(REGISTER_KEY.MARK, "tanda")
                            .execute());
        }
        backUp();
        Files.delete(folder.keyFile());
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(this::backUp).hasMessageContaining("L-0434");

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_folder_without_names_needs_no_key() throws IOException {
        Files.delete(folder.keyFile());

        assertThat(backUp().byTable()).containsEntry("batch", 3L);
    }

    @Test
    void a_folder_that_holds_something_is_refused_and_with_force_put_aside() throws IOException {
        backUp();
        fill(folder, 2);

        assertThatThrownBy(() -> Restores.restore(file, folder, false))
                .hasMessageContaining("L-0902");
        assertThat(sources(folder)).hasSize(5);

        Restores.restore(file, folder, true);
        assertThat(sources(folder)).hasSize(3);
        try (Stream<Path> beside = Files.list(place)) {
            Path old =
                    beside.filter(path -> path.toString().contains(".sebelum-"))
                            .findFirst()
                            .orElseThrow();
            assertThat(sources(new DataFolder(old))).hasSize(5);
        }
    }

    @Test
    void a_damaged_backup_leaves_the_old_folder_as_it_was() throws IOException {
        backUp();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 0x40;
        Files.write(file, bytes);

        assertThatThrownBy(() -> Restores.restore(file, folder, true))
                .isInstanceOf(RuntimeException.class);

        assertThat(sources(folder)).hasSize(3);
        try (Stream<Path> beside = Files.list(place)) {
            assertThat(beside.map(path -> path.getFileName().toString()).sorted())
                    .containsExactly("cadangan.zip", "data");
        }
    }

    @Test
    void a_backup_cut_short_leaves_the_old_folder_as_it_was() throws IOException {
        backUp();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> Restores.restore(file, folder, true))
                .hasMessageContaining("L-0901");

        assertThat(sources(folder)).hasSize(3);
    }
}
