package id.lokmin;

import id.lokmin.access.Accounts;
import id.lokmin.access.Caller;
import id.lokmin.access.Grant;
import id.lokmin.access.Role;
import id.lokmin.access.Sessions;
import id.lokmin.shell.DataFolder;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Lokmin serving a data folder on a port of its own, asked over HTTP as a browser does: by its
 * keeper, or by whoever a test wants, or by nobody.
 */
public final class RunningLokmin implements AutoCloseable {

    /** The session of nobody. */
    public static final String NOBODY = "";

    /** The cookie that a session travels in. */
    public static final String SESSION_COOKIE = "lokmin-sesi";

    private final ConfigurableApplicationContext rooms;
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Map<List<Grant>, String> sessions = new HashMap<>();

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

    /**
     * From now on whoever comes in by HTTPS comes from another address, as a phone in the network
     * does; for tests on a machine that is in no network.
     */
    public void comesByHttpsFrom(String address) {
        WebServer server = ((WebServerApplicationContext) rooms).getWebServer();
        ((TomcatWebServer) Objects.requireNonNull(server))
                .getTomcat()
                .getEngine()
                .getPipeline()
                .addValve(
                        new ValveBase(true) {
                            @Override
                            public void invoke(Request request, Response response)
                                    throws IOException, ServletException {
                                if (request.isSecure()) {
                                    request.setRemoteAddr(address);
                                }
                                getNext().invoke(request, response);
                            }
                        });
    }

    public <T> T room(Class<T> type) {
        return rooms.getBean(type);
    }

    public <T> T room(String name, Class<T> type) {
        return rooms.getBean(name, type);
    }

    /** The session of somebody with these roles; made, with an account, when first asked for. */
    public String sessionOf(Grant... grants) {
        return sessions.computeIfAbsent(List.of(grants), this::signIn);
    }

    /** The session of the keeper, if anything was asked as the keeper yet. */
    public Optional<String> sessionOfTheKeeper() {
        return Optional.ofNullable(sessions.get(List.of(Grant.everywhere(Role.KEEPER))));
    }

    private String signIn(List<Grant> grants) {
        Accounts accounts = room(Accounts.class);
        String name = "uji-" + (accounts.list().size() + 1);
        return room(Sessions.class)
                .begin(
                        accounts.createWithoutPassword(name, name, grants, "uji").id(),
                        new Caller("127.0.0.1", "Uji"),
                        false);
    }

    /** What the keeper is answered. */
    public HttpResponse<byte[]> answer(String method, String address) {
        return answer(sessionOf(Grant.everywhere(Role.KEEPER)), method, address);
    }

    /** What the one with this session is answered, see {@link #sessionOf} and {@link #NOBODY}. */
    public HttpResponse<byte[]> answer(String session, String method, String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + address))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (!session.isEmpty()) {
            request.header("Cookie", SESSION_COOKIE + "=" + session);
        }
        return send(request.build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
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
