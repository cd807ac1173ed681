package id.lokmin;

import id.lokmin.shell.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Lokmin serving a data folder on a port of its own, asked over HTTP as a browser does. */
public final class RunningLokmin implements AutoCloseable {

    private final ConfigurableApplicationContext rooms;
    private final HttpClient browser = HttpClient.newHttpClient();

    private RunningLokmin(ConfigurableApplicationContext rooms) {
        this.rooms = rooms;
    }

    public static RunningLokmin over(Path folder) {
        return over(folder, Clock.systemUTC());
    }

    /** On the day and at the hour of another clock. */
    public static RunningLokmin over(Path folder, Clock clock) {
        return new RunningLokmin(
                SpringHouse.builder(new DataFolder(folder))
                        .web(WebApplicationType.SERVLET)
                        .properties("server.address=127.0.0.1", "server.port=0")
                        .initializers((GenericApplicationContext rooms) ->
                                rooms.registerBean(
                                        "clockOfTheTest",
                                        Clock.class,
                                        () -> clock,
                                        bean -> bean.setPrimary(true)))
                        .run());
    }

    /** Where it listens, without a path: {@code http://127.0.0.1:41234}. */
    public String address() {
        return "http://127.0.0.1:" + rooms.getEnvironment().getProperty("local.server.port", "");
    }

    public <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    public <T> T room(String name, Class<T> type) {
        return rooms.getBean(name, type);
    }

    public HttpResponse<byte[]> answer(String method, String address) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address() + address))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Document page(String address) {
        return Jsoup.parse(new String(answer("GET", address).body(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        browser.close();
        rooms.close();
    }
}
