package id.lokmin.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a run came from: what code, on what machine, beside how much other work. */
final class Provenance {

    private Provenance() {}

    /** The folder of the project, named by the launcher. */
    static Path home() {
        return Path.of(System.getProperty("lokmin.home", "."));
    }

    /** The head of a log, one {@code key: value} a line. */
    static List<String> of(Measurement measurement, InstantSource clock) {
        return List.of(
                "measurement: " + measurement.name(),
                "work: " + measurement.work(),
                "started: " + clock.instant().truncatedTo(ChronoUnit.SECONDS),
                "commit: " + commit(),
                "uncommitted changes: " + (hasUncommittedChanges() ? "yes" : "no"),
                "jdk: " + System.getProperty("java.vendor") + " " + Runtime.version(),
                "flags: " + flags(),
                "machine: " + machine(),
                "load before: " + load());
    }

    /** The short hash, or {@code unknown} outside a clone. */
    static String commit() {
        String hash = git("rev-parse", "--short=7", "HEAD");
        return hash.isEmpty() ? "unknown" : hash;
    }

    /** Whether anything but the logs themselves differs from the commit. */
    private static boolean hasUncommittedChanges() {
        return !git("status", "--porcelain", "--", ".", ":!docs/benchmarks").isEmpty();
    }

    private static String git(String... arguments) {
        List<String> line = new java.util.ArrayList<>(List.of("git", "-C", home().toString()));
        line.addAll(List.of(arguments));
        try {
            Process git =
                    new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? answer.strip() : "";
        } catch (IOException noGit) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** Folders of this machine are nobody's business. */
    private static String flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-Dlokmin.home"))
                .collect(Collectors.joining(" "));
    }

    private static String machine() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %.0f GB, %s %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize() / 1e9,
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }

    /** Processes that wanted a core over the last minute, this one included. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.2f", load);
    }
}
