package id.lokmin.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a page costs on the way to a browser, compressed as browsers ask for it, in kilobytes of
 * 1,000 bytes; heads of answers left out.
 *
 * @param first the page and all it needs
 * @param later the page and what a browser may not keep
 */
record PageWeight(double first, double later) {

    private static final Pattern NEEDED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    static PageWeight of(String base, String session, String address)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> page = get(client, base + address, session);
            double first = page.body().length;
            double later = page.body().length;
            for (String needed : needed(text(page))) {
                HttpResponse<byte[]> file = get(client, base + needed, session);
                first += file.body().length;
                if (!file.headers().firstValue("Cache-Control").orElse("").contains("immutable")) {
                    later += file.body().length;
                }
            }
            return new PageWeight(first / 1000, later / 1000);
        }
    }

    private static Set<String> needed(String page) {
        Set<String> found = new TreeSet<>();
        Matcher one = NEEDED.matcher(page);
        while (one.find()) {
            found.add(one.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    private static HttpResponse<byte[]> get(HttpClient client, String address, String session)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Cookie", "lokmin-sesi=" + session)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static String text(HttpResponse<byte[]> page) throws IOException {
        boolean packed = page.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        if (!packed) {
            return new String(page.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream open = new GZIPInputStream(new ByteArrayInputStream(page.body()))) {
            return new String(open.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
