package id.lokmin.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.Account;
import id.lokmin.access.Accounts;
import id.lokmin.access.Grant;
import id.lokmin.access.Issued;
import id.lokmin.access.Role;
import id.lokmin.access.Sessions;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Signing in, being refused and losing a session, over real HTTP with a browser's cookies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private static final String PASSWORD = "sapu meja payung";

    private @Nullable RunningLokmin running;

    @BeforeAll
    void start(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
        accounts()
                .first("pengelola", "Tata Usaha", List.of(Grant.everywhere(Role.KEEPER)), PASSWORD);
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private Accounts accounts() {
        return lokmin().room(Accounts.class);
    }

    /** A browser of one person. */
    private final class Person {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private HttpRequest.Builder to(String address) {
            return HttpRequest.newBuilder(URI.create(lokmin().address() + address));
        }

        HttpResponse<String> open(String address) {
            return send(to(address));
        }

        Document page(String address) {
            return Jsoup.parse(open(address).body());
        }

        /** Sends a form with the secret of the page it stands on. */
        HttpResponse<String> fill(String page, String address, Map<String, String> fields) {
            return post(address, fields, page(page).select("meta[name=csrf]").attr("content"));
        }

        HttpResponse<String> post(String address, Map<String, String> fields, String secret) {
            String body =
                    fields.entrySet().stream()
                                    .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                                    .collect(Collectors.joining("&"))
                            + "&_csrf="
                            + encoded(secret);
            return send(
                    to(address)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> signIn(String name, String password) {
            return fill("/masuk", "/masuk", Map.of("nama", name, "sandi", password));
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(RunningLokmin.SESSION_COOKIE))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void whoever_wanted_a_page_gets_it_after_signing_in() {
        Person person = new Person();
        HttpResponse<String> door = person.open("/capaian?all=1");
        assertThat(door.uri().getPath()).isEqualTo("/masuk");
        String wanted = Jsoup.parse(door.body()).select("input[name=ke]").val();
        assertThat(wanted).isEqualTo("/capaian?all=1");

        HttpResponse<String> inside =
                person.fill(
                        "/masuk",
                        "/masuk",
                        Map.of("nama", "pengelola", "sandi", PASSWORD, "ke", wanted));
        assertThat(inside.uri().getPath() + "?" + inside.uri().getQuery()).isEqualTo(wanted);
        assertThat(inside.body()).contains("Tata Usaha");
        person.fill("/akun", "/keluar", Map.of());
        assertThat(person.open("/capaian").uri().getPath()).isEqualTo("/masuk");
    }

    @Test
    void a_wrong_password_is_told_beside_the_form_and_is_not_repeated() {
        Person person = new Person();
        HttpResponse<String> again = person.signIn("siapa.saja", "rahasia sekali ini");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("tidak cocok", "siapa.saja")
                .doesNotContain("rahasia sekali ini");
        assertThat(person.session()).isEmpty();
        assertThat(
                        person.fill(
                                        "/masuk",
                                        "/masuk",
                                        Map.of(
                                                "nama",
                                                "x",
                                                "sandi",
                                                "y",
                                                "ke",
                                                "//elsewhere.example"))
                                .body())
                .doesNotContain("elsewhere");
    }

    @Test
    void a_start_password_leads_to_a_password_of_ones_own_and_nowhere_else() {
        Issued issued =
                accounts()
                        .create("dinas1", "Dinas", List.of(Grant.everywhere(Role.DISTRICT)), "uji");
        Person person = new Person();
        assertThat(person.signIn("dinas1", issued.startPassword()).uri().getPath())
                .isEqualTo("/akun/sandi");
        assertThat(person.open("/capaian").uri().getPath()).isEqualTo("/akun/sandi");

        HttpResponse<String> refused =
                person.fill(
                        "/akun/sandi",
                        "/akun/sandi",
                        Map.of("sekarang", issued.startPassword(), "sandi", "pendek"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#sandi-wrong").text()).contains("10 huruf");
        assertThat(
                        person.fill(
                                        "/akun/sandi",
                                        "/akun/sandi",
                                        Map.of(
                                                "sekarang",
                                                issued.startPassword(),
                                                "sandi",
                                                PASSWORD))
                                .statusCode())
                .isEqualTo(200);
        assertThat(person.open("/capaian").uri().getPath()).isEqualTo("/capaian");
    }

    @Test
    void a_form_typed_while_the_session_ended_is_offered_again_to_its_owner() {
        Person person = new Person();
        person.signIn("pengelola", PASSWORD);
        String secret = person.page("/akun").select("meta[name=csrf]").attr("content");
        Account keeper = accounts().findBySignIn("pengelola").orElseThrow();
        lokmin().room(Sessions.class).endAll(keeper.id());

        HttpResponse<String> door =
                person.post(
                        "/pengaturan/akun/baru",
                        Map.of("tampil", "Bidan Baru", "nama", "bidan.baru", "peran", "notulis"),
                        secret);
        assertThat(door.uri().getPath()).isEqualTo("/masuk");
        assertThat(door.body()).contains("Isian tidak hilang");

        HttpResponse<String> offered = person.signIn("pengelola", PASSWORD);
        assertThat(offered.uri().getPath()).isEqualTo("/masuk/lanjut");
        Document form = Jsoup.parse(offered.body());
        assertThat(form.select("form[action=/pengaturan/akun/baru] input[name=nama]").val())
                .isEqualTo("bidan.baru");
        HttpResponse<String> sent =
                person.post(
                        "/pengaturan/akun/baru",
                        Map.of("tampil", "Bidan Baru", "nama", "bidan.baru", "peran", "notulis"),
                        form.select("meta[name=csrf]").attr("content"));
        assertThat(Jsoup.parse(sent.body()).select(".start-password").text())
                .startsWith("bidan.baru");
        assertThat(accounts().findBySignIn("bidan.baru")).isPresent();
        assertThat(person.open("/masuk/lanjut").uri().getPath()).isEqualTo("/");
    }

    @Test
    void an_account_without_area_and_one_that_was_closed_are_told_so() {
        Issued issued =
                accounts().create("kader1", "Kader", List.of(Grant.everywhere(Role.CADRE)), "uji");
        accounts().changePassword(issued.account().id(), issued.startPassword(), PASSWORD, "uji");
        Person person = new Person();
        person.signIn("kader1", PASSWORD);
        HttpResponse<String> refused = person.open("/capaian");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("belum punya wilayah");

        accounts().disable(issued.account().id(), "uji");
        assertThat(person.open("/capaian").uri().getPath()).isEqualTo("/masuk");
        assertThat(person.signIn("kader1", PASSWORD).body()).contains("sudah ditutup");
    }

    @Test
    void the_head_cannot_make_itself_keeper() {
        Issued head =
                accounts().create("kepala1", "Kepala", List.of(Grant.everywhere(Role.HEAD)), "uji");
        accounts().changePassword(head.account().id(), head.startPassword(), PASSWORD, "uji");
        Account keeper = accounts().findBySignIn("pengelola").orElseThrow();
        Person person = new Person();
        person.signIn("kepala1", PASSWORD);

        assertThat(
                        person.fill(
                                        "/pengaturan/akun",
                                        "/pengaturan/akun/" + head.account().id() + "/peran",
                                        Map.of("peran", "pengelola"))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        person.fill(
                                        "/pengaturan/akun",
                                        "/pengaturan/akun/" + keeper.id() + "/sandi",
                                        Map.of())
                                .statusCode())
                .isEqualTo(422);
        assertThat(accounts().get(head.account().id()).grants())
                .containsExactly(Grant.everywhere(Role.HEAD));
        assertThat(accounts().get(keeper.id()).mustChange()).isFalse();
    }

    @Test
    void the_trail_is_read_filtered_taken_away_and_checked() {
        Person person = new Person();
        person.signIn("pengelola", PASSWORD);
        assertThat(person.page("/pengaturan/jejak?siapa=pengelola&apa=access.enter").text())
                .contains("masuk");
        assertThat(person.open("/pengaturan/jejak?dari=kemarin").statusCode()).isEqualTo(422);
        assertThat(person.open("/pengaturan/jejak.csv").body()).contains("account.first");
        assertThat(person.open("/pengaturan/jejak.xlsx").statusCode()).isEqualTo(200);
        assertThat(person.fill("/pengaturan/jejak", "/pengaturan/jejak/periksa", Map.of()).body())
                .contains("Jejak utuh");
    }
}
