package id.lokmin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HeldFolderTest {

    @TempDir private Path place = Path.of("");

    @Test
    @Timeout(15)
    void a_folder_that_a_running_server_holds_is_refused_soon_and_opens_when_it_is_let_go()
            throws SQLException {
        DataFolder folder = new DataFolder(place.resolve("data"));
        Storage.open(folder).close();

        try (Connection server = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                Statement held = server.createStatement()) {
            held.execute("BEGIN IMMEDIATE");
            long begun = System.nanoTime();

            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Storage.open(folder))
                    .satisfies(refusal ->
                            assertThat(refusal.finding().problem())
                                    .isEqualTo(Problem.DATA_FOLDER_IN_USE));
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofSeconds(10));
            held.execute("ROLLBACK");
        }

        Storage.open(folder).close();
    }
}
