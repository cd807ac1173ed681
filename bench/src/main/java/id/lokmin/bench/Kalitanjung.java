package id.lokmin.bench;

import id.lokmin.Lokmin;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration Puskesmas: its files, and data folders made from them. */
final class Kalitanjung {

    /**
     * Exit code of an import that stored every file and left some rows out, as these files want.
     */
    private static final int ROWS_LEFT_OUT = 3;

    private Kalitanjung() {}

    static Path areaList() {
        return folder().resolve("wilayah.csv");
    }

    private static Path folder() {
        return Provenance.home().resolve("demo").resolve("kalitanjung");
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    /** Brings all its files into a new data folder, by the command that people use. */
    static void into(Path data, RunLog log) throws IOException {
        log.input(files().size() + " files of the demonstration Puskesmas", Hashes.of(files()));
        List<String> line =
                Stream.concat(
                                Stream.of("import", "--data", data.toString()),
                                files().stream().map(Path::toString))
                        .toList();
        Command.Run run = Command.usual().run(ROWS_LEFT_OUT, line.toArray(String[]::new));
        log.line("import of all files: " + run.line());
    }

    /** A village of it, for somebody bound to one. */
    static String village(ConfigurableApplicationContext rooms) {
        return first(rooms, Level.VILLAGE);
    }

    /** An RW of it, for somebody bound to one. */
    static String rw(ConfigurableApplicationContext rooms) {
        return first(rooms, Level.RW);
    }

    private static String first(ConfigurableApplicationContext rooms, Level level) {
        PlaceTree tree = rooms.getBean(Places.class).in(Month.of(2025, 9)).tree();
        return tree.place(tree.atLevel(level)[0]).code();
    }

    /** The rooms over a data folder in this process, wired as the commands have them. */
    static ConfigurableApplicationContext rooms(Path data) {
        return new SpringApplicationBuilder(Lokmin.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .properties("lokmin.data=" + data, "logging.level.root=warn")
                .run();
    }
}
