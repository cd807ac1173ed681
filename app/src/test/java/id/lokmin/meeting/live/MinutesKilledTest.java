package id.lokmin.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.OtherJava;
import id.lokmin.RunningLokmin;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is killed (SIGKILL) while two people type minutes into it over HTTP, again and
 * again: what was confirmed is there, what was not is sent again and stands there once, and never
 * more than five seconds of typing were unconfirmed.
 *
 * <p>Four kills in the usual run; {@code -Dlokmin.kills=100} for as many as were promised.
 */
class MinutesKilledTest {

    private static final int KILLS = Integer.getInteger("lokmin.kills", 4);
    private static final long SEED = 41;
    private static final long MOST_UNCONFIRMED_SECONDS = 5;

    @TempDir private Path folder;
    @TempDir private Path scratch;

    @Test
    void two_typists_lose_nothing_that_was_confirmed_and_nothing_stands_twice() throws Exception {
        String meeting;
        List<MinutesTypist> typists;
        try (RunningLokmin lokmin = RunningLokmin.over(folder)) {
            meeting =
                    lokmin.room(Meetings.class)
                            .plan("lintas-sektor", Period.parse("2025-Q3"), MeetingPlan.OPEN, "uji")
                            .id();
            typists =
                    List.of(
                            new MinutesTypist(
                                    meeting, lokmin.sessionOf(Grant.everywhere(Role.SECRETARY))),
                            new MinutesTypist(
                                    meeting, lokmin.sessionOf(Grant.everywhere(Role.HEAD))));
        }
        OtherJava java = new OtherJava(scratch, "256m");
        int port = freePort();
        sendWhatIsLeft(typists, java.first(server(port)), port);
        SplittableRandom chance = new SplittableRandom(SEED);
        long longest = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            port = freePort();
            longest = Math.max(longest, kill(typists, java.next(server(port)), port, chance));
            compare(typists, false);
        }
        port = freePort();
        sendWhatIsLeft(typists, java.next(server(port)), port);
        compare(typists, true);
        int lines = typists.stream().mapToInt(typist -> typist.lines().size()).sum();
        System.err.printf(
                "%d kills, seed %d: %d lines, %d sends confirmed, %d in flight at a kill, longest"
                        + " unconfirmed %d ms%n",
                KILLS,
                SEED,
                lines,
                typists.stream().mapToInt(MinutesTypist::confirmedSends).sum(),
                typists.stream().mapToInt(MinutesTypist::lostAnswers).sum(),
                TimeUnit.NANOSECONDS.toMillis(longest));
        assertThat(lines).isGreaterThanOrEqualTo(2 * KILLS);
        assertThat(longest).isLessThan(TimeUnit.SECONDS.toNanos(MOST_UNCONFIRMED_SECONDS));
    }

    /** Serves, lets both type, kills; tells for how long typing was unconfirmed, in nanoseconds. */
    private long kill(
            List<MinutesTypist> typists, ProcessBuilder starting, int port, SplittableRandom chance)
            throws Exception {
        Process server = serve(starting, port);
        try (ExecutorService threads = Executors.newFixedThreadPool(typists.size())) {
            List<Future<?>> typing =
                    typists.stream()
                            .<Future<?>>map(typist -> threads.submit(() -> typist.type(port)))
                            .toList();
            for (MinutesTypist typist : typists) {
                assertThat(typist.hasBegun()).as("typing has begun").isTrue();
            }
            TimeUnit.MILLISECONDS.sleep(100 + chance.nextInt(1_200));
            server.toHandle().destroyForcibly();
            long killed = System.nanoTime();
            server.waitFor(10, TimeUnit.SECONDS);
            for (Future<?> one : typing) {
                one.get(30, TimeUnit.SECONDS);
            }
            return typists.stream()
                    .mapToLong(typist -> typist.unconfirmedFor(killed))
                    .max()
                    .orElseThrow();
        } finally {
            server.toHandle().destroyForcibly();
        }
    }

    /** What was not confirmed is sent to a server that stays for it. */
    private void sendWhatIsLeft(List<MinutesTypist> typists, ProcessBuilder starting, int port)
            throws Exception {
        Process server = serve(starting, port);
        try {
            for (MinutesTypist typist : typists) {
                typist.sendWhatIsLeft(port);
            }
        } finally {
            server.destroy();
            server.waitFor(60, TimeUnit.SECONDS);
        }
    }

    /** Each line as it is stored against what its typist was told. */
    private void compare(List<MinutesTypist> typists, boolean all) throws SQLException {
        Map<String, String> stored = new HashMap<>();
        String url = "jdbc:sqlite:" + folder.resolve("lokmin.db");
        try (Connection connection = DriverManager.getConnection(url);
                Statement sql = connection.createStatement()) {
            try (ResultSet check = sql.executeQuery("PRAGMA integrity_check")) {
                assertThat(check.next() ? check.getString(1) : "").isEqualTo("ok");
            }
            try (ResultSet rows = sql.executeQuery("SELECT id, words FROM minute_line")) {
                while (rows.next()) {
                    stored.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        int known = 0;
        for (MinutesTypist typist : typists) {
            for (MinutesTypist.Written line : typist.lines()) {
                String words = stored.getOrDefault(line.id(), "");
                assertThat(words)
                        .as("a line as it was confirmed, or as it was being sent")
                        .isIn(
                                all
                                        ? List.of(line.typed())
                                        : List.of(line.confirmed(), line.typed()));
                known += stored.containsKey(line.id()) ? 1 : 0;
            }
        }
        assertThat(stored).as("lines that nobody typed, or that stand twice").hasSize(known);
        assertThat(stored.values()).doesNotHaveDuplicates();
    }

    /** The words that start a server. */
    private String[] server(int port) {
        return new String[] {
            "id.lokmin.Lokmin", "serve", "--data", folder.toString(), "--port", "" + port
        };
    }

    private Process serve(ProcessBuilder starting, int port)
            throws IOException, InterruptedException {
        Path log = scratch.resolve("server.log");
        Process server = starting.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        for (int i = 0; i < 1_200 && server.isAlive(); i++) {
            if (answers(port)) {
                return server;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        server.toHandle().destroyForcibly();
        throw new IOException("the server did not start: " + Files.readString(log));
    }

    private static boolean answers(int port) {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The secret of the form on a page. */
    static String secret(String page) {
        return Jsoup.parse(page).select("meta[name=csrf]").attr("content");
    }
}
