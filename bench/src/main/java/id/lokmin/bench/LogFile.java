package id.lokmin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A log as it lies on disk, {@code <date>-<commit>/<name>.log}: its head up to the first empty
 * line, its inputs and figures, and beside it, in {@code <name>.txt}, what somebody wrote about it.
 */
record LogFile(
        Path file,
        Map<String, String> head,
        List<String> inputs,
        List<Figure> figures,
        Optional<String> remark) {

    static LogFile read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Map<String, String> head =
                lines.stream()
                        .takeWhile(line -> !line.isEmpty())
                        .collect(
                                Collectors.toMap(
                                        line -> line.substring(0, line.indexOf(": ")),
                                        line -> line.substring(line.indexOf(": ") + 2)));
        Path remark = file.resolveSibling(file.getFileName().toString().replace(".log", ".txt"));
        return new LogFile(
                file,
                head,
                lines.stream()
                        .filter(line -> line.startsWith("input: "))
                        .map(line -> line.substring("input: ".length()))
                        .toList(),
                lines.stream().map(Figure::parse).flatMap(Optional::stream).toList(),
                Files.exists(remark)
                        ? Optional.of(Files.readString(remark).strip())
                        : Optional.empty());
    }

    /** The newest log of every measurement under a folder. */
    static List<LogFile> newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
            Map<String, LogFile> newest = new java.util.TreeMap<>();
            for (Path log : logs) {
                LogFile one = read(log);
                newest.merge(one.name(), one, (a, b) -> a.started().isAfter(b.started()) ? a : b);
            }
            return List.copyOf(newest.values());
        }
    }

    String name() {
        return of("measurement");
    }

    Instant started() {
        return Instant.parse(of("started"));
    }

    /** A line of the head; throws where the log has none, for then it is no log. */
    String of(String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalStateException(file.getFileName() + " does not say its " + key);
        }
        return value;
    }

    List<Figure> missed() {
        return figures.stream().filter(Figure::isMissed).toList();
    }
}
