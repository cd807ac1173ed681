package id.lokmin.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code lokmin bench [NAME…]}: measures, writes a log per measurement into {@code
 * docs/benchmarks/<date>-<commit>}, and makes the table there anew. {@code --table} only makes the
 * table.
 *
 * <p>Exit code 0: all ran, whether or not the goals were met. 2: there is no measurement of that
 * name.
 */
public final class Bench {

    private static final List<Measurement> ALL =
            List.of(
                    new EvaluateSpeed(),
                    new GrowthSpeed(),
                    new ImportWeighingsSpeed(),
                    new ImportValuesSpeed(),
                    new OutcomesSpeed(),
                    new PacketSpeed(),
                    new PagesSpeed(),
                    new RoomSpeed(),
                    new StartSpeed());

    private final Path folder;
    private final Clock clock;
    private final PrintStream screen;

    Bench(Path folder, Clock clock, PrintStream screen) {
        this.folder = folder;
        this.clock = clock;
        this.screen = screen;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Provenance.home().resolve("docs/benchmarks");
        Bench bench = new Bench(folder, Clock.systemUTC(), screen);
        List<String> names = List.of(arguments);
        if (names.equals(List.of("--table"))) {
            bench.writeTable();
            return;
        }
        List<String> known = ALL.stream().map(Measurement::name).toList();
        if (!known.containsAll(names)) {
            System.err.println("lokmin: bench [--table] [" + String.join("|", known) + "]…");
            System.exit(2);
        }
        for (Measurement measurement : ALL) {
            if (names.isEmpty() || names.contains(measurement.name())) {
                bench.measure(measurement);
            }
        }
        bench.writeTable();
        bench.printTable();
    }

    /** Runs one measurement; its log is written when it is whole. */
    void measure(Measurement measurement) throws IOException {
        RunLog log = new RunLog(screen);
        List<String> head = Provenance.of(measurement, clock);
        head.forEach(log::line);
        log.line("");
        measurement.run(log);
        log.line("");
        Path target =
                folder.resolve(
                        clock.instant().atZone(ZoneOffset.UTC).toLocalDate()
                                + "-"
                                + Provenance.commit());
        Files.createDirectories(target);
        Files.writeString(
                target.resolve(measurement.name() + ".log"),
                log.lines().stream().collect(Collectors.joining("\n", "", "\n")));
    }

    void writeTable() throws IOException {
        Files.writeString(folder.resolve("README.md"), BenchmarkTable.of(folder));
    }

    private void printTable() throws IOException {
        for (LogFile log : LogFile.newest(folder)) {
            for (Figure figure : log.figures()) {
                screen.printf(
                        "%-15s %-9s %s%n",
                        log.name(),
                        figure.isMissed() ? "MISSED" : "",
                        figure.line().substring("figure: ".length()));
            }
        }
    }
}
