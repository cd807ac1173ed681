package id.lokmin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who types a line that cannot be done. */
class CommandLineTest {

    @TempDir private Path folder;

    @Test
    void line_not_understood_is_answered_in_the_language_of_the_terminal() {
        assertThat(said(2, "tolong")).contains("tolong tidak dikenal");
        assertThat(said(2, "import")).contains("yang belum diisi: FILE");
        assertThat(said(2, "outcomes")).contains("yang belum diisi: --period");
        assertThat(said(2, "catalog", "list", "--format", "xml"))
                .contains("--format tidak dapat berisi xml")
                .doesNotContain("Exception");
        assertThat(said(2, "serve", "--port", "abc")).contains("--port tidak dapat berisi abc");
    }

    @Test
    void help_is_given_to_whoever_asks_for_it_by_word() {
        assertThat(said(0, "help", "packet")).contains("--quarter");
        assertThat(said(0, "help")).contains("import", "packet");
    }

    @Test
    void folder_that_is_none_is_told_before_anything_is_made() throws IOException {
        Path file = Files.writeString(folder.resolve("catatan.txt"), "bukan folder");
        assertThat(said(1, "import", "--data", file.toString(), "apa.csv")).contains("L-0011");
        Path missing = folder.resolve("tidak-ada");
        assertThat(said(1, "outcomes", "--data", missing.toString(), "--period", "2025-09"))
                .contains("L-0001");
        assertThat(
                        said(
                                1,
                                "packet",
                                "--data",
                                missing.toString(),
                                "--month",
                                "2025-09",
                                "--out",
                                "x"))
                .contains("L-0001");
        assertThat(missing).doesNotExist();
    }

    private static String said(int exit, String... words) {
        TypedCommand typed = TypedCommand.run(words);
        assertThat(typed.exit()).as(typed.said()).isEqualTo(exit);
        return typed.said();
    }
}
