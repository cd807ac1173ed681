package id.lokmin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** How long a long export of e-PPGBM takes until it is on disk, beside reading its cells alone. */
final class ImportWeighingsSpeed implements Measurement {

    private static final int ROWS = 20_000;
    private static final int ROUNDS = 2;
    private static final Goal EIGHT_SECONDS = Goal.atMost(8);
    private static final Goal HALF_A_GIGABYTE = Goal.atMost(512);

    @Override
    public String name() {
        return "import-eppgbm";
    }

    @Override
    public String work() {
        return "20,000 rows of e-PPGBM's \"status gizi\" (35 columns, 20,000 invented children) read,"
                + " checked and stored by `lokmin import` in a JVM of its own, from its start to its"
                + " end; and every cell of the same file read by the same reader and dropped.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Path file = scratch.at("eppgbm.xlsx");
            new WeighingsFile().write(file, ROWS);
            log.input(
                    ROWS + " rows, cells one after the other",
                    Hashes.of(out -> {
                        for (String cell : cells(file)) {
                            out.write(cell.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                        }
                    }));
            CommandRounds rounds = rounds("import, as the launcher starts it", file, scratch, log);
            rounds.figures(EIGHT_SECONDS);
            rounds.memory(HALF_A_GIGABYTE);
            double cells = readCells(file, log);
            log.figure("reading the cells alone, CPU of this thread, best", cells, "s");
            log.figure(
                    "import's CPU over reading the cells",
                    rounds.of(Command.Run::cpuSeconds).median() / cells,
                    "×");
        }
    }

    private static CommandRounds rounds(String what, Path file, Scratch scratch, RunLog log)
            throws IOException {
        Command command = Command.usual();
        CommandRounds rounds = new CommandRounds(what, log);
        for (int round = 0; round < ROUNDS; round++) {
            Path data = scratch.at(what.length() + "-" + round);
            command.run(0, "import", "--data", data.toString(), Kalitanjung.areaList().toString());
            rounds.add(command.run(0, "import", "--data", data.toString(), file.toString()));
        }
        return rounds;
    }

    private static double readCells(Path file, RunLog log) throws IOException {
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int count = cells(file).size();
            seconds[round] =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            log.line(
                    String.format(
                            Locale.ROOT,
                            "reading round %d: %d cells in %.2f CPU s",
                            round + 1,
                            count,
                            seconds[round]));
        }
        return new Rounds(seconds).least();
    }

    private static List<String> cells(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                    .map(cell -> cell == null ? "" : cell.getText())
                    .toList();
        }
    }
}
