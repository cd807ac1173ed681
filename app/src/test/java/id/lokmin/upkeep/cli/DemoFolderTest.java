package id.lokmin.upkeep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {

    @Test
    void folder_of_an_earlier_demonstration_is_emptied(@TempDir Path folder) throws IOException {
        DemoFolder demo = new DemoFolder(folder);
        demo.empty();
        Files.createDirectories(folder.resolve("catalog/gizi"));
        Files.writeString(folder.resolve("catalog/gizi/indicators.yaml"), "x");
        demo.empty();
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("demo"));
    }

    @Test
    void folder_with_somebodys_work_is_refused_and_left_alone(@TempDir Path folder)
            throws IOException {
        Path work = Files.writeString(folder.resolve("lokmin.db"), "work");
        assertThatThrownBy(() -> new DemoFolder(folder).empty())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.finding().problem())
                                        .isEqualTo(Problem.DEMO_FOLDER_TAKEN));
        assertThat(work).hasContent("work");
    }
}
