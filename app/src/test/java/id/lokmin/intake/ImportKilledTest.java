package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import whose process is killed (SIGKILL) at a random moment, fifty times: afterwards each file
 * is wholly in or wholly out, and one that was reported as done is in.
 *
 * <p>A child process brings in file after file, measurements and recaps in turn, and says when each
 * begins and is done. It is killed so long after a beginning that the moments spread over the whole
 * of an import and a little beyond it.
 */
class ImportKilledTest {

    private static final int KILLS = 50;
    private static final int SIDE_BY_SIDE = 2;
    private static final int CHILDREN = 150;
    private static final int FIGURES = 60;
    private static final long SEED = 19;

    @TempDir private Path folder;

    /** What the kills of one data folder met. */
    private record Met(int storedBefore, int lost, int stored) {
        Met plus(Met other) {
            return new Met(
                    storedBefore + other.storedBefore, lost + other.lost, stored + other.stored);
        }
    }

    @Test
    void import_killed_at_any_moment_is_wholly_in_or_wholly_out() throws Exception {
        List<Future<Met>> sides = new ArrayList<>();
        Met met = new Met(0, 0, 0);
        try (ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            for (int side = 0; side < SIDE_BY_SIDE; side++) {
                Path own = Files.createDirectories(folder.resolve("sisi-" + side));
                SplittableRandom chance = new SplittableRandom(SEED + side);
                sides.add(threads.submit(() -> kills(own, chance)));
            }
            for (Future<Met> side : sides) {
                met = met.plus(side.get());
            }
        }
        System.err.printf("%d kills, seed %d: %s%n", KILLS, SEED, met);
        assertThat(met.lost()).as("imports killed before their commit").isGreaterThan(3);
        assertThat(met.stored()).as("imports killed after their commit").isGreaterThan(3);
    }

    private static Met kills(Path folder, SplittableRandom chance) throws Exception {
        try (IntakeHouse house = new IntakeHouse(folder)) {
            house.withAreas();
        }
        Met met = new Met(0, 0, 0);
        for (int kill = 0; kill < KILLS / SIDE_BY_SIDE; kill++) {
            met = met.plus(kill(folder, chance, stored(folder)));
        }
        return met;
    }

    /** Starts a child, kills it, and looks at what it left. */
    private static Met kill(Path folder, SplittableRandom chance, int before)
            throws IOException, InterruptedException, SQLException {
        Process child = start(folder, before);
        int done = 0;
        int wanted = 1 + chance.nextInt(2);
        long tookNanos = 0;
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (done < wanted) {
                assertThat(said.readLine()).isEqualTo("begin");
                long began = System.nanoTime();
                assertThat(said.readLine()).isEqualTo("done");
                tookNanos = System.nanoTime() - began;
                done++;
            }
            assertThat(said.readLine()).isEqualTo("begin");
            TimeUnit.NANOSECONDS.sleep((long) (tookNanos * chance.nextDouble(1.3)));
            // Through the handle: Process.destroyForcibly closes what was said and not yet read.
            child.toHandle().destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                done += line.equals("done") ? 1 : 0;
            }
        } finally {
            child.destroyForcibly();
        }
        int stored = stored(folder) - before;
        assertThat(stored)
                .as("files in after %d were reported done", done)
                .isBetween(done, done + 1);
        boolean after = stored > wanted;
        return new Met(wanted, after ? 0 : 1, after ? 1 : 0);
    }

    /** Checks that every file noted has all its rows and no row is without; answers how many. */
    private static int stored(Path folder) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("data/lokmin.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            assertThat(text(sql, "PRAGMA integrity_check")).isEqualTo("ok");
            int lists =
                    number(sql, "SELECT count(*) FROM import_file WHERE row_kind = 'measurements'");
            int recaps = number(sql, "SELECT count(*) FROM import_file WHERE row_kind = 'recap'");
            String found =
                    "batches %d, audit lines %d, measurements %d of %d, figures %d of %d, children %d"
                            .formatted(
                                    number(sql, "SELECT count(*) FROM batch"),
                                    number(
                                            sql,
                                            "SELECT count(*) FROM audit_entry WHERE act = 'import'"),
                                    number(sql, "SELECT count(*) FROM measurement"),
                                    number(
                                            sql,
                                            "SELECT coalesce(sum(added_count), 0) FROM import_file WHERE row_kind = 'measurements'"),
                                    number(sql, "SELECT count(*) FROM figure"),
                                    number(
                                            sql,
                                            "SELECT coalesce(sum(added_count), 0) FROM import_file WHERE row_kind = 'recap'"),
                                    number(sql, "SELECT count(*) FROM child"));
            assertThat(found)
                    .isEqualTo(
                            "batches %d, audit lines %d, measurements %d of %d, figures %d of %d, children %d"
                                    .formatted(
                                            1 + lists + recaps,
                                            1 + lists + recaps,
                                            lists * CHILDREN,
                                            lists * CHILDREN,
                                            recaps * FIGURES,
                                            recaps * FIGURES,
                                            lists == 0 ? 0 : CHILDREN));
            return lists + recaps;
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        return Integer.parseInt(text(statement, sql));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Process start(Path folder, int firstFile) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx128m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlogback.configurationFile=" + quiet(folder),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        Integer.toString(firstFile))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Without Spring every statement would be logged, which takes longer than the import. */
    private static Path quiet(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("logback.xml"),
                "<configuration><root level=\"OFF\"/></configuration>");
    }

    /** Brings in one file after the other until it is killed. */
    public static final class Child {

        private static final String HEADER =
                "Nama;JK;Tgl Lahir;Nama Ortu;Desa/Kel;RW;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur\n";

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            int first = Integer.parseInt(arguments[1]);
            PrintStream out =
                    new PrintStream(
                            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.setOut(System.err);
            try (IntakeHouse house = new IntakeHouse(folder)) {
                for (int number = first; ; number++) {
                    Path file = folder.resolve("berkas-%d.csv".formatted(number));
                    Files.writeString(file, number % 2 == 0 ? measurements(number) : recap(number));
                    out.println("begin");
                    house.bring(file);
                    out.println("done");
                }
            }
        }

        /** The same children on a day that no other file has. */
        private static String measurements(int number) {
            StringBuilder text = new StringBuilder(HEADER);
            LocalDate day = LocalDate.of(2025, 9, 30).minusDays(number);
            for (int i = 0; i < CHILDREN; i++) {
                text.append(
                        "ANAK %s;L;2023-01-%02d;IBU %s;Contoh;%d;%s;11,2;88;Berdiri\n"
                                .formatted(letters(i), i % 28 + 1, letters(i), i % 13 + 1, day));
            }
            return text.toString();
        }

        private static String letters(int number) {
            return ""
                    + (char) ('A' + number / 26)
                    + (char) ('A' + number % 26)
                    + "QXZWVK".charAt(number % 6);
        }

        /** Twelve RW with five figures each, of a month that no other file has. */
        private static String recap(int number) {
            StringBuilder text = new StringBuilder("No;RW;Bulan;K1;K4;K6;Anemia;KEK\n");
            for (int rw = 1; rw <= 12; rw++) {
                text.append(
                        "%d;RW %02d;%d-%02d;1;2;3;4;5\n"
                                .formatted(rw, rw, 2000 + number / 12, number % 12 + 1));
            }
            return text.toString();
        }
    }
}
