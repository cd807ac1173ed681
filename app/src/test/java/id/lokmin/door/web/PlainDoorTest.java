package id.lokmin.door.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.door.LanDoor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who comes in by which way: this machine, a phone with HTTPS, a phone without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainDoorTest {

    private static final int MEGABYTE = 1024 * 1024;

    private @Nullable RunningLokmin running;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Path settings = folder.resolve("jaringan/lan.properties");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "open=true\nname=uji.local\nport=0\nhelp-port=0\n");
        running = RunningLokmin.over(folder);
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private LanDoor door() {
        return lokmin().room(LanDoor.class);
    }

    private static HttpClient trusting(X509Certificate authority)
            throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("lokmin", authority);
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private X509Certificate handedOut() throws GeneralSecurityException {
        HttpResponse<byte[]> file = lokmin().answer("GET", TrustPage.CERTIFICATE);
        assertThat(file.headers().firstValue("Content-Type"))
                .contains("application/x-x509-ca-cert");
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(file.body()));
    }

    @Test
    void whoever_trusts_the_certificate_that_is_handed_out_comes_in_by_https()
            throws GeneralSecurityException, IOException, InterruptedException {
        try (HttpClient phone = trusting(handedOut())) {
            URI address = URI.create(door().addressOf("localhost") + "/kepercayaan");
            HttpResponse<String> page =
                    phone.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Unduh sertifikat", "uji.local");
            assertThat(page.headers().firstValue("Strict-Transport-Security"))
                    .hasValueSatisfying(
                            value -> assertThat(value).doesNotContain("includeSubDomains"));
        }
    }

    @Test
    void on_the_machine_itself_no_browser_is_told_to_insist_on_https() {
        HttpResponse<byte[]> page = lokmin().answer("GET", "/kepercayaan");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void own_names_are_answered_while_the_door_is_open_and_foreign_ones_never() {
        assertThat(door().contains("uji.local")).isTrue();
        assertThat(door().contains("UJI.LOCAL")).isTrue();
        assertThat(door().contains("elsewhere.example")).isFalse();
    }

    /** Seen by what stands behind the plain door; nothing where the door did not let it through. */
    private static final class Behind implements FilterChain {

        private @Nullable HttpServletRequest seen;

        @Override
        public void doFilter(
                jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response) {
            seen = (HttpServletRequest) request;
            ((HttpServletResponse) response).addHeader("Set-Cookie", "a=b");
            ((HttpServletResponse) response).addCookie(new Cookie("c", "d"));
        }
    }

    private static MockHttpServletRequest plain(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setLocalAddr("192.168.1.20");
        request.setServerName("uji.local");
        request.setCookies(new Cookie("lokmin-sesi", "rahasia"));
        return request;
    }

    @Test
    void plain_http_from_elsewhere_sees_one_page_and_no_cookie()
            throws ServletException, IOException {
        Behind behind = new Behind();
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PlainDoor(door()).doFilter(plain("GET", "/kepercayaan"), response, behind);
        assertThat(Objects.requireNonNull(behind.seen).getCookies()).isEmpty();
        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void plain_http_from_elsewhere_is_sent_to_https_for_all_the_rest()
            throws ServletException, IOException {
        for (String path :
                new String[] {"/", "/capaian", "/masuk", "/kepercayaan/", "/kepercayaan/../data"}) {
            Behind behind = new Behind();
            MockHttpServletResponse response = new MockHttpServletResponse();
            new PlainDoor(door()).doFilter(plain("GET", path), response, behind);
            assertThat(behind.seen).describedAs(path).isNull();
            assertThat(response.getStatus()).isEqualTo(307);
            assertThat(response.getHeader("Location"))
                    .isEqualTo(door().addressOf("uji.local") + path);
        }
        Behind behind = new Behind();
        new PlainDoor(door())
                .doFilter(plain("POST", "/kepercayaan"), new MockHttpServletResponse(), behind);
        assertThat(behind.seen).isNull();
    }

    @Test
    void what_is_too_large_is_refused_with_a_sentence_that_the_browser_gets_to_read()
            throws IOException, InterruptedException {
        byte[] piece = new byte[MEGABYTE];
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    browser.send(
                            HttpRequest.newBuilder(URI.create(lokmin().address() + "/data/impor"))
                                    .header("Content-Type", "multipart/form-data; boundary=x")
                                    .POST(
                                            HttpRequest.BodyPublishers.concat(
                                                    java.util.stream.IntStream.range(0, 120)
                                                            .mapToObj(_ ->
                                                                    HttpRequest.BodyPublishers
                                                                            .ofByteArray(piece))
                                                            .toArray(
                                                                    HttpRequest.BodyPublisher[]
                                                                            ::new)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("L-0009", "100 MB");
        }
    }
}
