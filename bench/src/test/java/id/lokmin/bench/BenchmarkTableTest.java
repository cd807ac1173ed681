package id.lokmin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkTableTest {

    private static final Path CHECKED_IN = Path.of("..", "docs", "benchmarks");

    @TempDir private Path folder;

    @Test
    void page_is_what_the_checked_in_logs_say() throws IOException {
        assertThat(Files.readString(CHECKED_IN.resolve("README.md")))
                .isEqualTo(BenchmarkTable.of(CHECKED_IN));
    }

    @Test
    void missed_goal_has_a_reason_and_a_next_idea_beside_its_log() throws IOException {
        assertThat(LogFile.newest(CHECKED_IN))
                .filteredOn(log -> !log.missed().isEmpty())
                .allSatisfy(log -> assertThat(log.remark()).as(log.name()).isPresent());
    }

    @Test
    void newest_log_stands_in_the_table_and_a_missed_goal_stays() throws IOException {
        write("2026-01-01-aaaaaaa/walk.log", log("2026-01-01T10:00:00Z", "9.5"));
        write("2026-01-02-bbbbbbb/walk.log", log("2026-01-02T10:00:00Z", "2300000"));
        write("2026-01-02-bbbbbbb/walk.txt", "Reason: stairs.");
        write("elsewhere.tsv", "a walk\tsomebody\t7 s\tpaper\n");

        String page = BenchmarkTable.of(folder);

        assertThat(page)
                .contains(
                        "| [walk](#walk) | way up = down | 2,300,000 s | at most 4 | **missed** |")
                .contains("commit bbbbbbb with changes")
                .contains("(2026-01-02-bbbbbbb/walk.log)")
                .contains("Reason: stairs.")
                .contains("| a walk | somebody | 7 s | paper |")
                .doesNotContain("9.5");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String log(String started, String value) {
        return """
        measurement: walk
        work: Once up: and down.
        started: %s
        commit: bbbbbbb
        uncommitted changes: yes
        jdk: J
        flags: -Xmx1g
        machine: M
        load before: 0.10

        input: shoes, sha256 0
        round 1: slow
        figure: way up = down = %s s (goal: at most 4)
        """
                .formatted(started, value);
    }
}
