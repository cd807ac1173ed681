package id.lokmin.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * Twenty people who read at the same time, each the next page as soon as the last one is whole.
 * They share the processor with the server they read from, so they read in the plainest way Java
 * has: its newer client takes as much for a page as the server does.
 *
 * @param base where the server answers, without a path
 */
record Readers(String base) {

    static final int PEOPLE = 20;

    static {
        // Each keeps its connection, as a browser does; five is what Java keeps by itself.
        System.setProperty("http.maxConnections", String.valueOf(PEOPLE));
    }

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
                            for (int i = 0; i < each; i++) {
                                String next = address.apply(chance);
                                long start = System.nanoTime();
                                bytes[who] = get(session, next).length;
                                milliseconds[who * each + i] = (System.nanoTime() - start) / 1e6;
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

    /** One page as it is read. */
    String page(String session, String address) throws IOException {
        try (InputStream page =
                new GZIPInputStream(new ByteArrayInputStream(get(session, address)))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] get(String session, String address) throws IOException {
        HttpURLConnection page =
                (HttpURLConnection) URI.create(base + address).toURL().openConnection();
        page.setRequestProperty("Cookie", "lokmin-sesi=" + session);
        page.setRequestProperty("Accept-Encoding", "gzip");
        if (page.getResponseCode() != 200) {
            throw new IOException(address + " answers " + page.getResponseCode());
        }
        try (InputStream body = page.getInputStream()) {
            return body.readAllBytes();
        }
    }
}
