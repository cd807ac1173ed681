package id.lokmin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.OtherJava;
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
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import whose process is killed (SIGKILL) at a random moment, again and again: afterwards each
 * file is wholly in or wholly out, and one that was reported as done is in.
 *
 * <p>A child process brings in file after file, measurements and recaps in turn, and says when each
 * begins and is done. It is killed so long after a beginning that the moments spread over the whole
 * of an import and a little beyond it.
 *
 * <p>Six kills in the usual run, {@code -Dlokmin.kills=100} for more.
 */
class ImportKilledTest {

    private static final int KILLS = Integer.getInteger("lokmin.kills", 6);
    private static final double BEYOND = 1.3;
    private static final int CHILDREN = 150;
    private static final int FIGURES = 60;
    private static final int BEFORE_THE_KILLS = 4;
    private static final long SEED = 19;

    @TempDir private Path folder;

    @Test
    void import_killed_at_any_moment_is_wholly_in_or_wholly_out() throws Exception {
        try (IntakeHouse house = new IntakeHouse(folder)) {
            house.withAreas();
        }
        OtherJava java = new OtherJava(folder.resolve("java"), "128m");
        assertThat(start(java.first(child(0, BEFORE_THE_KILLS))).waitFor()).isZero();
        assertThat(stored()).isEqualTo(BEFORE_THE_KILLS);
        SplittableRandom chance = new SplittableRandom(SEED);
        int afterTheCommit = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            double part = BEYOND * (kill + chance.nextDouble()) / KILLS;
            afterTheCommit += isStoredAfterKill(java, 1 + chance.nextInt(2), part) ? 1 : 0;
        }
        System.err.printf("%d kills, seed %d: %d after the commit%n", KILLS, SEED, afterTheCommit);
        assertThat(afterTheCommit).as("some before, some after").isBetween(1, KILLS - 1);
    }

    /**
     * Starts a child, kills it, and looks at what it left.
     *
     * @param wanted files that are brought in before
     * @param part of the time that the file before took
     * @return whether the file that was being brought in is in
     */
    private boolean isStoredAfterKill(OtherJava java, int wanted, double part)
            throws IOException, InterruptedException, SQLException {
        int before = stored();
        Process child = start(java.next(child(before, Integer.MAX_VALUE)));
        int done = 0;
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
            TimeUnit.NANOSECONDS.sleep((long) (tookNanos * part));
            // Through the handle: Process.destroyForcibly closes what was said and not yet read.
            child.toHandle().destroyForcibly();
            child.waitFor(10, TimeUnit.SECONDS);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                done += line.equals("done") ? 1 : 0;
            }
        } finally {
            child.destroyForcibly();
        }
        int stored = stored() - before;
        assertThat(stored)
                .as("files in after %d were reported done", done)
                .isBetween(done, done + 1);
        return stored > wanted;
    }

    /** Checks that every file noted has all its rows and no row is without; answers how many. */
    private int stored() throws SQLException {
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

    /** The words that start a child, which brings in files of these numbers. */
    private String[] child(int first, int end) throws IOException {
        return new String[] {
            "-Dlogback.configurationFile=" + quiet(),
            Child.class.getName(),
            folder.toString(),
            Integer.toString(first),
            Integer.toString(end)
        };
    }

    private static Process start(ProcessBuilder child) throws IOException {
        return child.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Without Spring every statement would be logged, which takes longer than the import. */
    private Path quiet() throws IOException {
        return Files.writeString(
                folder.resolve("logback.xml"),
                "<configuration><root level=\"OFF\"/></configuration>");
    }

    /** Brings in one file after the other until it is killed, or is through with them. */
    public static final class Child {

        private static final String HEADER =
                "Nama;JK;Tgl Lahir;Nama Ortu;Desa/Kel;RW;Tanggal Pengukuran;Berat;Tinggi;Cara Ukur\n";

        private Child() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            int first = Integer.parseInt(arguments[1]);
            int end = Integer.parseInt(arguments[2]);
            PrintStream out =
                    new PrintStream(
                            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.setOut(System.err);
            try (IntakeHouse house = new IntakeHouse(folder)) {
                for (int number = first; number < end; number++) {
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
