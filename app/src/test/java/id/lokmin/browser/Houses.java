package id.lokmin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.TravellingClock;
import id.lokmin.TypedCommand;
import id.lokmin.access.Accounts;
import id.lokmin.access.DemoAccounts;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.Places;
import id.lokmin.shell.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Servers for browser tests, on a day shortly before the quarterly meeting of the demonstration.
 *
 * <p>The demonstration's files are imported once a run; every further folder is a copy of what came
 * out, taken while nobody has it open.
 */
final class Houses implements AutoCloseable {

    /** Thursday, 2 October 2025, nine in the morning in Jakarta: the meeting is tomorrow. */
    private static final Instant TODAY = Instant.parse("2025-10-02T02:00:00Z");

    /** Exit code of an import that left some rows out, as these files want. */
    private static final int ROWS_LEFT_OUT = 3;

    private final Path scratch;
    private final Path demonstration;
    private Optional<RunningLokmin> shared = Optional.empty();

    Houses() {
        try {
            scratch = Files.createTempDirectory("lokmin-browser");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        demonstration = scratch.resolve("demonstration");
    }

    RunningLokmin open(InBrowser.Folder folder) {
        return switch (folder) {
            case SHARED_DEMONSTRATION -> shared();
            case OWN_DEMONSTRATION -> serveKept(copy());
            case EMPTY -> serve(fresh());
        };
    }

    /** Ends a server, unless others still look at it. */
    void close(RunningLokmin house) {
        if (shared.filter(open -> open == house).isEmpty()) {
            house.close();
        }
    }

    /** A server whose windows begin signed in as its keeper. */
    private static RunningLokmin serveKept(Path folder) {
        RunningLokmin house = serve(folder);
        PlaceTree tree = house.room(Places.class).in(Month.of(2025, 9)).tree();
        DemoAccounts.make(
                house.room(DataFolder.class),
                house.room(Accounts.class),
                tree.place(tree.atLevel(Level.VILLAGE)[0]).code(),
                tree.place(tree.atLevel(Level.RW)[0]).code());
        house.sessionOf(Grant.everywhere(Role.KEEPER));
        return house;
    }

    private RunningLokmin shared() {
        RunningLokmin open = shared.orElseGet(() -> serveKept(copy()));
        shared = Optional.of(open);
        return open;
    }

    private static RunningLokmin serve(Path folder) {
        return RunningLokmin.over(folder, TravellingClock.at(TODAY));
    }

    private Path fresh() {
        try {
            return Files.createTempDirectory(scratch, "folder");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path copy() {
        if (!Files.exists(demonstration)) {
            makeDemonstration();
        }
        Path copy = fresh();
        try (Stream<Path> files = Files.walk(demonstration)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(demonstration.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return copy;
    }

    /** What {@code ./lokmin demo} does, without its papers: they take longer than all the rest. */
    private void makeDemonstration() {
        Path home = Path.of("..").toAbsolutePath().normalize();
        List<String> words = new ArrayList<>(List.of("import", "--data", demonstration.toString()));
        try (Stream<Path> files = Files.list(home.resolve("demo/kalitanjung"))) {
            Files.createDirectories(demonstration);
            Files.createFile(demonstration.resolve("demo"));
            files.sorted().map(Path::toString).forEach(words::add);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        TypedCommand imported = TypedCommand.run(words.toArray(String[]::new));
        assertThat(imported.exit()).describedAs(imported.said()).isIn(0, ROWS_LEFT_OUT);
    }

    @Override
    public void close() {
        shared.ifPresent(RunningLokmin::close);
        shared = Optional.empty();
        try (Stream<Path> files = Files.walk(scratch)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
