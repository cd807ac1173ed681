package id.lokmin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Twenty people who read at the same time, each the next page as soon as the last one is whole.
 *
 * @param base where the server answers, without a path
 */
record Readers(String base) {

    static final int PEOPLE = 20;

    /**
     * How long pages took, in milliseconds.
     *
     * @param bytes of one of the pages, as sent
     */
    record Reading(double[] milliseconds, int bytes) {

        /** The time that so many of a hundred pages did not exceed. */
        double percentile(int share) {
            double[] sorted = milliseconds.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * share / 100)];
        }
    }

    /**
     * Reads pages as somebody.
     *
     * @param session the cookie of whoever reads
     * @param pages how many in all
     * @param address of a page, chosen by chance
     */
    Reading read(String session, int pages, Function<SplittableRandom, String> address)
            throws IOException, InterruptedException {
        double[] milliseconds = new double[pages];
        int each = pages / PEOPLE;
        int[] bytes = new int[PEOPLE];
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> reading = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int who = person;
                reading.add(
                        people.submit(() -> {
                            SplittableRandom chance = new SplittableRandom(who);
                            try (HttpClient client = HttpClient.newHttpClient()) {
                                for (int i = 0; i < each; i++) {
                                    String next = address.apply(chance);
                                    long start = System.nanoTime();
                                    bytes[who] = get(client, session, next).length;
                                    milliseconds[who * each + i] =
                                            (System.nanoTime() - start) / 1e6;
                                }
                            }
                            return who;
                        }));
            }
            for (Future<?> one : reading) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException("a reader gave up", failed);
        }
        return new Reading(Arrays.copyOf(milliseconds, each * PEOPLE), bytes[0]);
    }

    private byte[] get(HttpClient client, String session, String address)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> page =
                client.send(
                        HttpRequest.newBuilder(URI.create(base + address))
                                .header("Cookie", "lokmin-sesi=" + session)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (page.statusCode() != 200) {
            throw new IOException(address + " answers " + page.statusCode());
        }
        return page.body();
    }
}
