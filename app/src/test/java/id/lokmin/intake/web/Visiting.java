package id.lokmin.intake.web;

import id.lokmin.RunningLokmin;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One browser without a script: follows redirects, keeps cookies, sends back what forms want. */
final class Visiting implements AutoCloseable {

    private static final String BOUNDARY = "----lokmin-7d81b516112482";

    private final RunningLokmin lokmin;
    private final HttpClient client;
    private String csrf = "";

    /** A browser of the keeper. */
    Visiting(RunningLokmin lokmin) {
        this(lokmin, lokmin.sessionOf(Grant.everywhere(Role.KEEPER)));
    }

    /** A browser with a session of {@link RunningLokmin#sessionOf}, or of nobody. */
    Visiting(RunningLokmin lokmin, String session) {
        this.lokmin = lokmin;
        CookieManager cookies = new CookieManager();
        if (!session.isEmpty()) {
            HttpCookie signedIn = new HttpCookie(RunningLokmin.SESSION_COOKIE, session);
            signedIn.setPath("/");
            signedIn.setVersion(0);
            cookies.getCookieStore().add(uri("/"), signedIn);
        }
        this.client =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
    }

    /** A page as it stands after all redirects. */
    record Answer(int status, String address, Document page, byte[] bytes) {

        String text() {
            return page.select("main").text();
        }

        String delivery() {
            return address.replaceFirst(".*/kiriman/([^/?]+).*", "$1");
        }
    }

    Answer get(String address) {
        return send(HttpRequest.newBuilder(uri(address)).GET());
    }

    Answer post(String address, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(uri(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        body + "&_csrf=" + coded(sign()))));
    }

    /** Hands files in as the form does, and goes where the server sends it. */
    Answer upload(Path... files) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", sign().getBytes(StandardCharsets.UTF_8));
        for (Path file : files) {
            part(
                    body,
                    "name=\"berkas\"; filename=\""
                            + file.getFileName()
                            + "\"\r\nContent-Type: application/octet-stream",
                    Files.readAllBytes(file));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(uri("/data/impor"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The page of a delivery once nothing is being done with it. */
    Answer settled(String delivery) throws InterruptedException {
        String address = "/data/impor/kiriman/" + delivery;
        Answer answer = get(address);
        for (int i = 0; i < 600 && !answer.page().select("[data-poll]").isEmpty(); i++) {
            Thread.sleep(Duration.ofMillis(50));
            answer = get(address);
        }
        return answer;
    }

    /** Uploads, looks, and stores what was looked at. */
    Answer bring(Path... files) throws IOException, InterruptedException {
        String delivery = upload(files).delivery();
        return store(settled(delivery));
    }

    Answer store(Answer preview) throws InterruptedException {
        String delivery = preview.delivery();
        String edition = preview.page().select("input[name=edisi]").attr("value");
        post("/data/impor/kiriman/" + delivery + "/simpan", Map.of("edisi", edition));
        return settled(delivery);
    }

    /** The counts of a page: new, changed, same … by their words. */
    static List<String> counts(Answer answer) {
        return answer.page().select("dl.counts > div").stream()
                .map(one -> one.select("dt").text() + " " + one.select("dd").text())
                .toList();
    }

    private String sign() {
        if (csrf.isEmpty()) {
            csrf = get("/data/impor").page().select("meta[name=csrf]").attr("content");
        }
        return csrf;
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.uri().toString(), page, answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private URI uri(String address) {
        return URI.create(lokmin.address() + address);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
