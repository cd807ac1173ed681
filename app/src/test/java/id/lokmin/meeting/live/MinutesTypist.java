package id.lokmin.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who types minutes as the page does: a word at a time, sent with the line's id and the
 * window's count; what was not confirmed is sent again, the same, before anything else.
 */
final class MinutesTypist {

    private static final int WORDS_A_LINE = 4;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String meeting;
    private final String session;
    private final String window = UUID.randomUUID().toString();
    private final List<Line> lines = new ArrayList<>();
    private CountDownLatch begun = new CountDownLatch(1);
    private int turn;
    private int confirmedSends;
    private int lostAnswers;
    private long typedAt;
    private String account = "";

    /** A line as it was typed and as it was confirmed. */
    record Written(String id, String typed, String confirmed) {}

    private static final class Line {
        final String id = UUID.randomUUID().toString();
        String typed = "";
        String confirmed = "";
        int turn;
        int seen;

        boolean isConfirmed() {
            return typed.equals(confirmed);
        }
    }

    MinutesTypist(String meeting, String session) {
        this.meeting = meeting;
        this.session = session;
    }

    List<Written> lines() {
        return lines.stream()
                .map(line -> new Written(line.id, line.typed, line.confirmed))
                .toList();
    }

    int confirmedSends() {
        return confirmedSends;
    }

    int lostAnswers() {
        return lostAnswers;
    }

    /** Whether typing begins within a while. */
    boolean hasBegun() throws InterruptedException {
        return begun.await(30, TimeUnit.SECONDS);
    }

    /** For how long something was typed and not confirmed at a moment, in nanoseconds. */
    long unconfirmedFor(long moment) {
        begun = new CountDownLatch(1);
        return lines.stream().allMatch(Line::isConfirmed) ? 0 : Math.max(0, moment - typedAt);
    }

    /** Types until the server is gone. */
    Void type(int port) throws InterruptedException {
        try (HttpClient client = client()) {
            String csrf = open(client, port);
            resend(client, port, csrf);
            Line line = new Line();
            lines.add(line);
            for (int word = 0; ; word++) {
                if (word % WORDS_A_LINE == WORDS_A_LINE - 1) {
                    line = new Line();
                    lines.add(line);
                }
                line.typed += (line.typed.isEmpty() ? line.id + " " : " ") + "kata" + word;
                line.turn = ++turn;
                typedAt = System.nanoTime();
                send(client, port, csrf, line);
                begun.countDown();
            }
        } catch (IOException killed) {
            lostAnswers += lines.stream().allMatch(Line::isConfirmed) ? 0 : 1;
            return null;
        }
    }

    void sendWhatIsLeft(int port) throws IOException, InterruptedException {
        try (HttpClient client = client()) {
            resend(client, port, open(client, port));
        }
    }

    private void resend(HttpClient client, int port, String csrf)
            throws IOException, InterruptedException {
        for (Line line : lines) {
            if (!line.isConfirmed()) {
                send(client, port, csrf, line);
                // Once more, as a browser does that was not told.
                send(client, port, csrf, line);
            }
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private URI address(int port) {
        return URI.create("http://localhost:" + port + "/pertemuan/" + meeting + "/notulen");
    }

    private String open(HttpClient client, int port) throws IOException, InterruptedException {
        String page =
                client.send(
                                HttpRequest.newBuilder(address(port))
                                        .header("Cookie", "lokmin-sesi=" + session)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
        account = page.replaceAll("(?s).*data-account=\"([^\"]+)\".*", "$1");
        return MinutesKilledTest.secret(page);
    }

    private void send(HttpClient client, int port, String csrf, Line line)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("account", account);
        fields.put("window", window);
        fields.put("kind:" + line.id, "information");
        fields.put("item:" + line.id, "0");
        fields.put("words:" + line.id, line.typed);
        fields.put("seen:" + line.id, String.valueOf(line.seen));
        fields.put("turn:" + line.id, String.valueOf(line.turn));
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(address(port))
                                .header("Cookie", "lokmin-sesi=" + session)
                                .header("X-XSRF-TOKEN", csrf)
                                .header("Accept", "application/json")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .timeout(Duration.ofSeconds(20))
                                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode told = JSON.readTree(answer.body()).get("lines").get(0);
        assertThat(told.get("became").asString()).isEqualTo("stored");
        assertThat(told.get("words").asString()).isEqualTo(line.typed);
        line.seen = told.get("seen").asInt();
        line.confirmed = line.typed;
        confirmedSends++;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
