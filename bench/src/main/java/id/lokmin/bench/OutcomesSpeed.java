package id.lokmin.bench;

import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.Grid;
import id.lokmin.insight.Grids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/** How long the whole grid takes from the stored rows, warm and as a command. */
final class OutcomesSpeed implements Measurement {

    private static final Period QUARTER = Period.parse("2025-Q3");
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;
    private static final int COMMANDS = 5;

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public String work() {
        return "The whole grid of the demonstration Puskesmas for 2025-Q3, every indicator and place"
                + " with status, rank and trend, worked out from the rows on disk without a cache: in"
                + " a warm process, and as `lokmin outcomes` beside a JVM that does nothing.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.at("data");
            Kalitanjung.into(data, log);
            warm(data, log);
            CommandRounds outcomes = new CommandRounds("command outcomes", log);
            CommandRounds nothing = new CommandRounds("a JVM that does nothing", log);
            for (int round = 0; round < COMMANDS; round++) {
                outcomes.add(
                        Command.usual()
                                .run(
                                        0,
                                        "outcomes",
                                        "--data",
                                        data.toString(),
                                        "--period",
                                        "2025-Q3"));
                nothing.add(Command.runNothing());
            }
            outcomes.figures();
            log.figure(
                    "command outcomes over a JVM that does nothing, wall, best",
                    outcomes.of(Command.Run::seconds).least()
                            / nothing.of(Command.Run::seconds).least(),
                    "×");
        }
    }

    private static void warm(Path data, RunLog log) {
        try (ConfigurableApplicationContext rooms = Kalitanjung.rooms(data)) {
            Grids grids = rooms.getBean(Grids.class);
            double[] milliseconds = new double[ROUNDS];
            int cells = 0;
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long start = System.nanoTime();
                Grid grid = grids.at(QUARTER);
                double taken = (System.nanoTime() - start) / 1e6;
                cells = grid.cells().size();
                if (round >= 0) {
                    milliseconds[round] = taken;
                    log.line(
                            String.format(Locale.ROOT, "warm round %d: %.1f ms", round + 1, taken));
                }
            }
            Rounds rounds = new Rounds(milliseconds);
            log.figure("cells of the grid", cells, "cells");
            log.figure("warm grid, best of " + ROUNDS, rounds.least(), "ms");
            log.figure("warm grid, median", rounds.median(), "ms");
        }
    }
}
