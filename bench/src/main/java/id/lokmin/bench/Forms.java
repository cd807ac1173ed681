package id.lokmin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One browser that opens pages and sends their forms: keeps its cookies and the secret of the last
 * page. For one thread.
 */
final class Forms {

    private static final Pattern SECRET = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final Pattern ACCOUNT = Pattern.compile("data-account=\"([^\"]*)\"");

    private final HttpClient client;
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String secret = "";
    private String account = "";

    /**
     * @param base where the server answers, without a path
     */
    Forms(HttpClient client, String base) {
        this.client = client;
        this.base = base;
    }

    /** The same as somebody who is signed in. */
    Forms signedIn(String session) {
        cookies.put("lokmin-sesi", session);
        return this;
    }

    /** Whose page was opened last. */
    String account() {
        return account;
    }

    /** Opens a page, through what leads to it. */
    String open(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(address).GET());
        while (answer.statusCode() / 100 == 3) {
            answer = send(request(location(answer)).GET());
        }
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        secret = first(SECRET, answer.body());
        account = first(ACCOUNT, answer.body());
        return answer.body();
    }

    /** Sends a form, and opens the page it leads to, if any. */
    String post(String address, Map<String, String> fields, String accepted)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(
                        request(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-XSRF-TOKEN", secret)
                                .header("Accept", accepted)
                                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
        if (answer.statusCode() / 100 == 3) {
            return open(location(answer));
        }
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** Cookies as a request carries them. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base).resolve(address));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
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
