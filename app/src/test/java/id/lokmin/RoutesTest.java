package id.lokmin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.access.ForGuests;
import id.lokmin.access.Needs;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address there is, asked of an empty data folder. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    private @Nullable RunningLokmin running;

    @BeforeAll
    void start(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private List<String> routes() {
        List<String> routes = new ArrayList<>();
        mapping()
                .getHandlerMethods()
                .keySet()
                .forEach(info -> routes.addAll(info.getPatternValues()));
        routes.replaceAll(route -> route.replaceAll("\\{[^}]*}", "x"));
        return routes;
    }

    private RequestMappingHandlerMapping mapping() {
        return lokmin().room("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    @Test
    void every_route_names_its_permission() {
        List<String> silent = new ArrayList<>();
        mapping()
                .getHandlerMethods()
                .forEach((route, method) -> {
                    if (!method.hasMethodAnnotation(Needs.class)
                            && !method.hasMethodAnnotation(ForGuests.class)) {
                        silent.add(route + " " + method);
                    }
                });
        assertThat(routes()).contains("/", "/capaian.xlsx", "/error");
        assertThat(silent).isEmpty();
    }

    @Test
    void a_route_without_a_permission_is_refused_to_everybody() throws NoSuchMethodException {
        RequestMappingHandlerMapping mapping = mapping();
        var route =
                RequestMappingInfo.paths("/silent")
                        .options(mapping.getBuilderConfiguration())
                        .build();
        mapping.registerMapping(route, new Silent(), Silent.class.getDeclaredMethod("answer"));
        assertThat(lokmin().answer("GET", "/silent").statusCode()).isEqualTo(403);
        mapping.unregisterMapping(route);
        assertThat(lokmin().answer("GET", "/silent").statusCode()).isEqualTo(404);
    }

    /** Answers, and says nowhere who may ask. */
    static final class Silent {
        @ResponseBody
        String answer() {
            return "secret";
        }
    }

    @Test
    void nothing_can_be_changed_without_the_secret_of_the_form() {
        for (String route : routes()) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                assertThat(lokmin().answer(method, route).statusCode())
                        .describedAs(method + " " + route)
                        .isBetween(400, 499);
            }
        }
    }

    @Test
    void every_answer_forbids_foreign_scripts_frames_and_other_places() {
        List<String> addresses = new ArrayList<>(routes());
        addresses.addAll(List.of("/nowhere", "/assets/lokmin.css", "/capaian?period=never"));
        for (String address : addresses) {
            HttpResponse<byte[]> answer = lokmin().answer("GET", address);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .describedAs(address)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "http", "*");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite"));
        }
    }

    @Test
    void an_unknown_address_ends_on_a_page_that_says_so_in_both_languages() {
        assertThat(lokmin().answer("GET", "/nowhere").statusCode()).isEqualTo(404);
        assertThat(lokmin().page("/nowhere").text()).contains("Halaman ini tidak ada.");
        assertThat(lokmin().page("/nowhere?lang=en").text()).contains("There is no such page.");
        assertThat(lokmin().answer("GET", "/capaian?period=never").statusCode()).isEqualTo(400);
        assertThat(lokmin().page("/capaian?period=never").text()).doesNotContain("never");
    }

    @Test
    void an_empty_folder_says_what_to_do_first() {
        assertThat(lokmin().page("/capaian").text())
                .contains("Wilayah kerja belum diisi.", "Pengaturan, Wilayah");
        assertThat(lokmin().page("/capaian?lang=en").text()).contains("Fill in the list of areas");
        assertThat(lokmin().page("/capaian.xlsx").text()).contains("Belum ada angka.");
    }

    @Test
    void a_name_that_somebody_else_points_here_is_not_answered() throws IOException {
        int port =
                Integer.parseInt(
                        lokmin().room(Environment.class).getProperty("local.server.port", "0"));
        try (Socket line = new Socket("127.0.0.1", port)) {
            OutputStream out = line.getOutputStream();
            out.write(
                    "GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer =
                    new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Wilayah");
        }
    }
}
