package id.lokmin.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.Audit;
import id.lokmin.access.store.TestAudit;
import id.lokmin.shell.Batches;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Storage;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A restore over a full folder whose process is killed (SIGKILL) at a random moment: afterwards the
 * folder is wholly the one before or wholly the one of the backup, with the key that belongs to it.
 *
 * <p>A child process restores two backups in turn and says when each begins and is done. The state
 * between the two renames is too short to be met often; {@code FolderExchangeTest} makes it by
 * hand.
 */
class RestoreKilledTest {

    private static final int KILLS = 5;
    private static final long SEED = 7;
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2025-10-03T02:00:00Z"));

    @TempDir private Path place = Path.of("");

    @Test
    void restore_killed_at_any_moment_leaves_one_of_the_two_folders_whole() throws Exception {
        backup("satu", 3);
        backup("dua", 400);
        Path data = place.resolve("data");
        Restores.restore(place.resolve("satu.zip"), new DataFolder(data), false);
        SplittableRandom chance = new SplittableRandom(SEED);
        int stopped = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            stopped += kill(chance) ? 1 : 0;
            DataFolder found = DataFolder.at(data);
            SqliteFile database = new SqliteFile(found.database());
            assertThat(database.integrity()).isEqualTo("ok");
            long batches = database.rows().byTable().getOrDefault("batch", 0L);
            assertThat(found.keyFile())
                    .hasContent(batches == 3 ? "kunci satu" : batches == 400 ? "kunci dua" : "?");
        }
        System.err.printf("%d kills, seed %d: %d in the middle%n", KILLS, SEED, stopped);
        assertThat(stopped).as("restores killed before they were done").isPositive();
    }

    private void backup(String name, int batches) throws IOException {
        DataFolder folder = new DataFolder(place.resolve("asal-" + name)).create();
        Files.writeString(folder.keyFile(), "kunci " + name);
        try (Storage storage = Storage.open(folder)) {
            storage.write(_ -> {
                for (int i = 0; i < batches; i++) {
                    new Batches(storage, CLOCK).begin("berkas " + i, Audit.COMMAND_LINE);
                }
                return batches;
            });
            new Backups(storage, folder, TestAudit.over(storage, CLOCK), CLOCK)
                    .write(place.resolve(name + ".zip"));
        }
    }

    /** Starts a child and kills it; tells whether a restore was under way. */
    private boolean kill(SplittableRandom chance) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx128m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Child.class.getName(),
                                place.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int begun = 0;
        int done = 0;
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("begin");
            long start = System.nanoTime();
            assertThat(said.readLine()).isEqualTo("done");
            long took = System.nanoTime() - start;
            assertThat(said.readLine()).isEqualTo("begin");
            begun = 1;
            TimeUnit.NANOSECONDS.sleep((long) (took * chance.nextDouble(1.1)));
            // Through the handle: Process.destroyForcibly closes what was said and not yet read.
            child.toHandle().destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                done += line.equals("done") ? 1 : 0;
                begun += line.equals("begin") ? 1 : 0;
            }
        } finally {
            child.destroyForcibly();
        }
        return begun > done;
    }

    /** Restores one backup after the other until it is killed. */
    public static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            Path place = Path.of(arguments[0]);
            PrintStream out =
                    new PrintStream(
                            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.setOut(System.err);
            while (true) {
                for (String name : new String[] {"satu", "dua"}) {
                    out.println("begin");
                    Restores.restore(
                            place.resolve(name + ".zip"),
                            DataFolder.at(place.resolve("data")),
                            true);
                    out.println("done");
                }
            }
        }
    }
}
