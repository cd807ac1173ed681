package id.lokmin.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How long the server takes from its start to its first page, and what it then rests in. */
final class StartSpeed implements Measurement {

    private static final int ROUNDS = 3;
    private static final int PAGES = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration REST = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String work() {
        return "`lokmin serve` on the data folder of the demonstration Puskesmas: from the start of"
                + " the JVM to the first whole answer of its first page, then 200 more, then rest.";
    }

    @Override
    public void run(RunLog log) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Path data = scratch.at("data");
            Kalitanjung.into(data, log);
            double[] seconds = new double[ROUNDS];
            double[] cpu = new double[ROUNDS];
            double[] resting = new double[ROUNDS];
            double[] pages = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                int port = freePort();
                long start = System.nanoTime();
                Process server =
                        Command.usual()
                                .start("serve", "--data", data.toString(), "--port", port + "");
                try (HttpClient client = HttpClient.newHttpClient()) {
                    HttpResponse<String> page = first(server, client, port);
                    seconds[round] = (System.nanoTime() - start) / 1e9;
                    cpu[round] = vitals(server).map(Vitals::cpuSeconds).orElse(0.0);
                    pages[round] = more(client, port);
                    TimeUnit.MILLISECONDS.sleep(REST.toMillis());
                    resting[round] = vitals(server).map(Vitals::residentMegabytes).orElse(0.0);
                    log.line(
                            String.format(
                                    Locale.ROOT,
                                    "round %d: first page (%d, %d characters) after %.2f s and %.2f CPU s;"
                                            + " later ones %.1f ms in the median; rests in %.0f MB",
                                    round + 1,
                                    page.statusCode(),
                                    page.body().length(),
                                    seconds[round],
                                    cpu[round],
                                    pages[round],
                                    resting[round]));
                } finally {
                    server.destroy();
                    server.waitFor();
                }
            }
            log.figure(
                    "first page, best of " + ROUNDS,
                    new Rounds(seconds).least(),
                    "s",
                    Goal.atMost(4));
            log.figure("first page, median", new Rounds(seconds).median(), "s");
            log.figure("first page, CPU, median", new Rounds(cpu).median(), "s");
            log.figure("memory at rest, most", new Rounds(resting).most(), "MB", Goal.atMost(350));
            log.figure("a later page, median of 200, best round", new Rounds(pages).least(), "ms");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while the server was running", stopped);
        }
    }

    private static Optional<Vitals> vitals(Process process) {
        return Vitals.of(process.pid());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> first(Process server, HttpClient client, int port)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (server.isAlive() && System.nanoTime() < until) {
            try {
                return whole(client, port);
            } catch (java.net.ConnectException notYet) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        throw new IOException("the server did not answer");
    }

    private static double more(HttpClient client, int port)
            throws IOException, InterruptedException {
        double[] milliseconds = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long start = System.nanoTime();
            whole(client, port);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        return new Rounds(milliseconds).median();
    }

    private static HttpResponse<String> whole(HttpClient client, int port)
            throws IOException, InterruptedException {
        HttpResponse<String> page =
                client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        if (page.statusCode() != 200) {
            throw new IOException("the first page answers " + page.statusCode());
        }
        return page;
    }
}
