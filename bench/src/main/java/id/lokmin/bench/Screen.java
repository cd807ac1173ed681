package id.lokmin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A screen that follows a meeting, and notes when it was told of what was waited for.
 *
 * <p>Safe for several threads.
 */
final class Screen {

    private final Map<String, Long> awaited = new ConcurrentHashMap<>();
    private final Map<String, Long> took = new ConcurrentHashMap<>();
    private final AtomicInteger events = new AtomicInteger();

    /** Follows until the line ends, in a virtual thread. */
    void follow(HttpClient client, String address, String cookies) {
        Thread.ofVirtual().start(() -> listen(client, address, cookies, this::heard));
    }

    /** Follows and only counts. */
    static void followIdly(HttpClient client, String address, AtomicInteger heard) {
        Thread.ofVirtual()
                .start(() -> listen(client, address, "", (_, _) -> heard.incrementAndGet()));
    }

    private static void listen(
            HttpClient client, String address, String cookies, BiConsumer<String, Long> heard) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try (Stream<String> lines =
                client.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body()) {
            lines.filter(line -> line.startsWith("data:{"))
                    .forEach(line -> heard.accept(line, System.nanoTime()));
        } catch (IOException | RuntimeException ended) {
            // The server or the measurement has ended.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void heard(String line, long at) {
        events.incrementAndGet();
        awaited.forEach((words, since) -> {
            if (line.contains(words) && awaited.remove(words, since)) {
                took.put(words, at - since);
            }
        });
    }

    /** From now on a time runs until these words stand on it. */
    void await(String words) {
        awaited.put(words, System.nanoTime());
    }

    /** How often it was told anything. */
    int events() {
        return events.get();
    }

    /** How many words are still waited for. */
    int missing() {
        return awaited.size();
    }

    /** How long all took that came, in milliseconds. */
    double[] milliseconds() {
        return took.values().stream().mapToDouble(nanos -> nanos / 1e6).toArray();
    }
}
