package id.lokmin.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * {@code lokmin serve} in a JVM of its own, from its start until it is closed.
 *
 * @param seconds from its start to its first whole answer
 */
record RunningServer(Process process, int port, double seconds) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Starts it, and waits until its sign-in page is answered. */
    static RunningServer over(Path data, Command command) throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        Process process =
                command.start("serve", "--data", data.toString(), "--port", String.valueOf(port));
        try (HttpClient client = HttpClient.newHttpClient()) {
            long until = start + PATIENCE.toNanos();
            while (process.isAlive() && System.nanoTime() < until) {
                try {
                    HttpRequest wanted =
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:" + port + "/masuk"))
                                    .build();
                    if (client.send(wanted, HttpResponse.BodyHandlers.ofString()).statusCode()
                            == 200) {
                        return new RunningServer(process, port, (System.nanoTime() - start) / 1e9);
                    }
                    throw new IOException("the sign-in page is not answered");
                } catch (ConnectException notYet) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
            }
        } catch (IOException | InterruptedException failed) {
            process.destroy();
            throw failed;
        }
        process.destroy();
        throw new IOException("the server did not answer");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    Optional<Vitals> vitals() {
        return Vitals.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
