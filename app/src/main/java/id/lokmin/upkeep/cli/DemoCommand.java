package id.lokmin.upkeep.cli;

import id.lokmin.access.Accounts;
import id.lokmin.access.DemoAccounts;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.House;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Terminal;
import id.lokmin.shell.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code demo}: the main job on the demonstration Puskesmas. Imports its files into a fresh data
 * folder, writes the packet of its quarterly meeting, prints the key figures out of that packet,
 * and serves.
 *
 * <p>The files lie in {@code demo/kalitanjung} of the folder that the launcher names in the system
 * property {@code lokmin.home}.
 */
@Command(name = "demo")
@Needs(Permission.IMPORT)
public final class DemoCommand implements Callable<Integer> {

    private static final String QUARTER = "2025-Q3";

    /**
     * Exit code of an import that stored every file and left some rows out, as these files want.
     */
    private static final int ROWS_LEFT_OUT = 3;

    /** The village that the sample midwife looks after, and the RW of the sample cadre. */
    private static final String VILLAGE = "32.74.03.9001";

    private static final String RW = "32.74.03.9001.007";

    private final Terminal terminal;
    private final House house;

    @Option(
            names = "--data",
            paramLabel = "D",
            defaultValue = "data-demo",
            descriptionKey = "demo.data")
    private Path data = Path.of("data-demo");

    @Option(names = "--out", paramLabel = "O", defaultValue = "out", descriptionKey = "demo.out")
    private Path out = Path.of("out");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--no-serve", descriptionKey = "demo.no-serve")
    private boolean quiet;

    @Spec private CommandSpec spec = CommandSpec.create();

    public DemoCommand(Terminal terminal, House house) {
        this.terminal = terminal;
        this.house = house;
    }

    @Override
    public Integer call() {
        Texts texts = terminal.texts("demo");
        List<Path> files = files();
        DemoFolder folder = new DemoFolder(data);
        Path papers = out;
        boolean serves = !quiet;
        int on = port;

        folder.empty();
        say(texts.get("importing", String.valueOf(files.size()), folder.path().toString()));
        List<String> importing =
                new ArrayList<>(List.of("import", "--data", folder.path().toString()));
        files.forEach(file -> importing.add(file.toString()));
        int imported = run(importing);
        if (imported != 0 && imported != ROWS_LEFT_OUT) {
            return imported;
        }
        DataFolder filled = new DataFolder(folder.path());
        try (House.Rooms rooms = house.open(filled)) {
            DemoAccounts.make(filled, rooms.get(Accounts.class), VILLAGE, RW);
        }
        say(texts.get("writing", papers.toString()));
        int written =
                run(
                        List.of(
                                "packet",
                                "--data",
                                folder.path().toString(),
                                "--quarter",
                                QUARTER,
                                "--date",
                                "2025-10-03",
                                "--time",
                                "08:30",
                                "--venue",
                                "Aula Pertemuan Puskesmas Kalitanjung",
                                "--out",
                                papers.toString()));
        if (written != 0) {
            return written;
        }
        KeyFigures.of(papers.resolve("angka.json"), terminal.language()).print(terminal.out());
        if (!serves) {
            return 0;
        }
        return run(
                List.of("serve", "--data", folder.path().toString(), "--port", String.valueOf(on)));
    }

    private int run(List<String> arguments) {
        return spec.root().commandLine().execute(arguments.toArray(String[]::new));
    }

    private void say(String sentence) {
        terminal.err().println(sentence);
        terminal.err().flush();
    }

    private static List<Path> files() {
        Path folder = Path.of(System.getProperty("lokmin.home", "."), "demo", "kalitanjung");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw Refusal.because(Problem.FILE_UNREADABLE, folder.toString());
        } catch (UncheckedIOException unreadable) {
            throw Refusal.because(Problem.FILE_UNREADABLE, folder.toString());
        }
    }
}
