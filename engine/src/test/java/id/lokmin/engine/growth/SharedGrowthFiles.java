package id.lokmin.engine.growth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Reference files that may be read where they are but not copied into the project. */
final class SharedGrowthFiles {

    private SharedGrowthFiles() {}

    /** The file, or the test is skipped with a line that says so. */
    static Path orSkip(String name) {
        Optional<Path> found = find(name);
        if (found.isEmpty()) {
            System.out.println(
                    "Skipped: shared/data/growth/" + name + " is not beside the project");
        }
        Assumptions.assumeTrue(found.isPresent(), name + " is not beside the project");
        return found.orElseThrow();
    }

    private static Optional<Path> find(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared/data/growth").resolve(name);
            if (Files.isReadable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
