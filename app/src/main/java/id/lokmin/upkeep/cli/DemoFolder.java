package id.lokmin.upkeep.cli;

import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data folder of a demonstration, which may be thrown away: a file in it says so. A folder with
 * anything else in it is somebody's work and is refused.
 */
record DemoFolder(Path path) {

    private static final String MARK = "demo";

    DemoFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Leaves the folder empty but for the mark, made where it was missing. */
    void empty() {
        try {
            if (Files.exists(path)) {
                if (!isEmpty() && !Files.exists(path.resolve(MARK))) {
                    throw Refusal.because(Problem.DEMO_FOLDER_TAKEN, path.toString());
                }
                clear();
            }
            Files.createDirectories(path);
            Files.createFile(path.resolve(MARK));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        }
    }

    /**
     * Deepest first; the mark stays to the last, so that a clearing cut short can be taken up
     * again.
     */
    private void clear() throws IOException {
        Path mark = path.resolve(MARK);
        List<Path> doomed;
        try (Stream<Path> inside = Files.walk(path)) {
            doomed =
                    inside.filter(file -> !file.equals(path) && !file.equals(mark))
                            .sorted(Comparator.reverseOrder())
                            .toList();
        }
        for (Path file : doomed) {
            Files.delete(file);
        }
        Files.deleteIfExists(mark);
    }
}
