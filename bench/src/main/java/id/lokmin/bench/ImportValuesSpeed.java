package id.lokmin.bench;

import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.Element;
import id.lokmin.engine.figure.FigureBoard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Evaluator;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.Wanted;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How many figures a second come onto the disk, beside inserts into a table that is nothing else.
 */
final class ImportValuesSpeed implements Measurement {

    private static final NeutralFigures FIGURES = NeutralFigures.MIDDLE;
    private static final int ROUNDS = 1;
    private static final int LOOKED_AT = 1000;

    @Override
    public String name() {
        return "import-values";
    }

    @Override
    public String work() {
        return "2,304,000 monthly values of 1,600 RW as CSV, imported by `lokmin import` in a JVM of"
                + " its own, from its start until they are on disk and it ends; 1,000 of them read"
                + " back by another process; and the same rows inserted into a bare SQLite table, in"
                + " one transaction with the same settings.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        log.input(
                "the neutral values.csv of size M, whose values these are",
                Hashes.of(FIGURES::writeValues));
        try (Scratch scratch = Scratch.make()) {
            Path areas = scratch.at("wilayah.csv");
            Files.writeString(areas, areaList());
            Path values = scratch.at("values.csv");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(values))) {
                FIGURES.writeValues(out);
            }
            CommandRounds rounds = new CommandRounds("import of 2,304,000 values", log);
            Command command = Command.usual();
            Path data = scratch.at("data");
            long before = 0;
            for (int round = 0; round < ROUNDS; round++) {
                data = scratch.at("data-" + round);
                describeElements(data.resolve("catalog"));
                command.run(0, "import", "--data", data.toString(), areas.toString());
                before = Scratch.bytes(data);
                rounds.add(command.run(0, "import", "--data", data.toString(), values.toString()));
            }
            long after = Scratch.bytes(data);
            double seconds = rounds.of(Command.Run::seconds).least();
            log.figure(
                    "values a second, start of the JVM included, best of " + ROUNDS,
                    FIGURES.size() / seconds,
                    "/s",
                    Goal.atLeast(200_000));
            rounds.figures();
            log.figure("most memory", rounds.of(Command.Run::peakMegabytes).most(), "MB");
            log.figure(
                    "bytes a value, first import",
                    (double) (after - before) / FIGURES.size(),
                    "B",
                    Goal.atMost(120));
            double bare = BareTable.fill(scratch.at("bare.db"), FIGURES, log);
            log.figure("import over inserts into a bare table, wall, best", seconds / bare, "×");
            withHistory(scratch, data, before, log);
            lookAgain(data, log);
        }
    }

    /** Every value once more, each changed by one: the disk then holds it with what it was. */
    private static void withHistory(Scratch scratch, Path data, long before, RunLog log)
            throws IOException {
        Path changed = scratch.at("values-changed.csv");
        Path copy = scratch.at("data-changed");
        Command command = Command.usual();
        copyFolder(data, copy);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(changed))) {
            FIGURES.writeValues(out, 1);
        }
        Command.Run run = command.run(0, "import", "--data", copy.toString(), changed.toString());
        log.line("import of the same cells, each one more: " + run.line());
        log.figure("every value changed once more", run.seconds(), "s");
        log.figure(
                "bytes a value, with its history",
                (double) (Scratch.bytes(copy) - before) / FIGURES.size(),
                "B",
                Goal.atMost(120));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Opens the folder anew, compares values with the formula, works the outcomes out. */
    private static void lookAgain(Path data, RunLog log) {
        try (ConfigurableApplicationContext rooms = Kalitanjung.rooms(data)) {
            Month last = NeutralFigures.FIRST.plus(NeutralFigures.MONTHS - 1);
            long start = System.nanoTime();
            WorkingArea area = rooms.getBean(Places.class).over(NeutralFigures.FIRST, last);
            FigureBoard board =
                    rooms.getBean(FigureBook.class)
                            .board(area, wanted(), NeutralFigures.FIRST, last);
            long read = System.nanoTime();
            int outcomes =
                    Evaluator.on(board)
                            .months(NeutralFigures.indicators(new Cumulation.Mon()))
                            .size();
            long done = System.nanoTime();
            compare(board);
            log.line(LOOKED_AT + " random values are as the formula has them");
            log.line(
                    String.format(
                            Locale.ROOT,
                            "board read in %.2f s, %d outcomes in %.2f s, in a cold process",
                            (read - start) / 1e9,
                            outcomes,
                            (done - read) / 1e9));
            log.figure(
                    "from the disk to all outcomes of 40 indicators × 1,822 places × 24 months",
                    (done - start) / 1e9,
                    "s");
        }
    }

    private static List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        for (int e = 1; e <= NeutralFigures.ELEMENTS; e++) {
            wanted.add(new Wanted(new Element(NeutralFigures.element(e), Nature.EVENTS), Level.RW));
        }
        return wanted;
    }

    private static void compare(FigureBoard board) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < LOOKED_AT; i++) {
            int rw = random.nextInt(1, FIGURES.reporting() + 1);
            int e = random.nextInt(1, NeutralFigures.ELEMENTS + 1);
            int m = random.nextInt(1, NeutralFigures.MONTHS + 1);
            int place = board.tree().indexOf(NeutralFigures.neighbourhood(rw));
            double stored =
                    board.find(NeutralFigures.element(e))
                            .orElseThrow()
                            .values()[place * NeutralFigures.MONTHS + m - 1];
            if (stored != NeutralFigures.value(rw, e, m)) {
                throw new IllegalStateException(
                        "RW " + rw + ", element " + e + ", month " + m + ": " + stored);
            }
        }
    }

    private static String areaList() {
        PlaceTree tree = FIGURES.tree();
        StringBuilder text = new StringBuilder("Jenis;Kode;Nama;Kode Induk;Berlaku Mulai\n");
        for (int i = 0; i < tree.size(); i++) {
            Place place = tree.place(i);
            text.append(
                    String.join(
                            ";",
                            place.level().code(),
                            place.code(),
                            place.name(),
                            tree.parent(i) < 0 ? "" : tree.place(tree.parent(i)).code(),
                            "2024-01-01\n"));
        }
        return text.toString();
    }

    /** The elements, as a district adds its own to the catalog. */
    private static void describeElements(Path catalog) throws IOException {
        StringBuilder elements = new StringBuilder("elements:\n");
        for (int e = 1; e <= NeutralFigures.ELEMENTS; e++) {
            String code = NeutralFigures.element(e);
            elements.append("  - {code: ").append(code);
            elements.append(", name: ").append(code).append(", kept_for: bench}\n");
        }
        Path programme = Files.createDirectories(catalog.resolve("bench"));
        Files.writeString(
                programme.resolve("programme.yaml"), "code: BENCH\nname: Bench\nklaster: \"1\"\n");
        Files.writeString(programme.resolve("elements.yaml"), elements.toString());
    }
}
