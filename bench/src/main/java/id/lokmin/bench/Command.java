package id.lokmin.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command of the application in a JVM of its own, the way the launcher starts it ({@code java
 * -jar} on what it unpacked, with what the JVM kept of its training), watched from outside until it
 * ends.
 *
 * @param flags of the JVM
 */
record Command(List<String> flags) {

    private static final List<String> LAUNCHER =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED");
    private static final List<String> LASTING =
            List.of(
                    "-Xms64m",
                    "-XX:MaxNewSize=40m",
                    "-XX:MinHeapFreeRatio=15",
                    "-XX:MaxHeapFreeRatio=30",
                    "-XX:ReservedCodeCacheSize=160m",
                    "-Djdk.virtualThreadScheduler.parallelism="
                            + (Runtime.getRuntime().availableProcessors() + 1));
    private static final Path PROGRAM = Provenance.home().resolve("app/target/lokmin");
    private static final long LOOK_EVERY_MS = 10;

    Command {
        flags = List.copyOf(flags);
    }

    /** With the largest heap that the launcher gives unless told otherwise. */
    static Command usual() {
        return withCache("512m");
    }

    private static Command withCache(String largest) {
        List<String> flags = new ArrayList<>(withoutCache(largest).flags());
        flags.add("-XX:AOTCache=" + PROGRAM.resolve("lokmin.aot"));
        flags.addAll(List.of("-XX:AOTMode=auto", "-Xlog:aot=off", "-Xlog:cds=off"));
        return new Command(flags);
    }

    /** A server, which begins with a small heap and gives back what it does not need. */
    static Command lasting() {
        return withCache("384m").with(LASTING);
    }

    /** The same without what the JVM kept of its training. */
    static Command lastingWithoutCache() {
        return withoutCache("384m").with(LASTING);
    }

    private Command with(List<String> more) {
        return new Command(Stream.concat(flags.stream(), more.stream()).toList());
    }

    private static Command withoutCache(String largestHeap) {
        List<String> flags = new ArrayList<>(LAUNCHER);
        flags.add("-Xmx" + largestHeap);
        return new Command(flags);
    }

    /**
     * What was seen of a run.
     *
     * @param seconds by the wall, from before the start to after the end
     * @param cpuSeconds last seen at most 10 ms before its end
     * @param peakMegabytes most memory it held
     */
    record Run(int exit, double seconds, double cpuSeconds, double peakMegabytes) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%.2f s, CPU %.2f s, peak %.0f MB, exit %d",
                    seconds,
                    cpuSeconds,
                    peakMegabytes,
                    exit);
        }
    }

    /** Runs to the end; throws where the exit code is another one than wanted. */
    Run run(int wantedExit, String... arguments) throws IOException {
        return watch(wantedExit, program(), arguments);
    }

    /** A JVM with the launcher's flags that does nothing. */
    static Run runNothing() throws IOException {
        return withoutCache("384m")
                .watch(
                        0,
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                Nothing.class.getName()));
    }

    private static List<String> program() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .map(jar -> List.of("-jar", jar.toString()))
                    .orElseThrow(() -> new IOException("no program in " + PROGRAM));
        }
    }

    private Run watch(int wantedExit, List<String> program, String... arguments)
            throws IOException {
        Path output = Files.createTempFile("lokmin-bench", ".out");
        try {
            long start = System.nanoTime();
            Process process = builder(program, arguments).redirectOutput(output.toFile()).start();
            double cpu = 0;
            double peak = 0;
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                Optional<Vitals> now = Vitals.of(process.pid());
                cpu = now.map(Vitals::cpuSeconds).orElse(cpu);
                peak = now.map(Vitals::peakMegabytes).orElse(peak);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != wantedExit) {
                throw new IOException(
                        String.join(" ", arguments)
                                + " ended with "
                                + process.exitValue()
                                + ":\n"
                                + tail(output));
            }
            return new Run(process.exitValue(), seconds, cpu, peak);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a command was running", stopped);
        } finally {
            Files.delete(output);
        }
    }

    /** Starts and leaves it running; what it says is seen beside what the bench says. */
    Process start(String... arguments) {
        try {
            return builder(program(), arguments)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(List<String> program, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(flags);
        line.add("-Dlokmin.home=" + Provenance.home());
        line.addAll(program);
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line).redirectErrorStream(true);
    }

    private static String tail(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
