package id.lokmin.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.ForGuests;
import id.lokmin.access.Grant;
import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.access.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a guest link opens over HTTP, and what it does not. */
class GuestRoutesTest {

    private @Nullable RunningLokmin running;

    @BeforeEach
    void start(@TempDir Path folder) throws NoSuchMethodException {
        running = RunningLokmin.over(folder);
        RequestMappingHandlerMapping mapping = mapping();
        mapping.registerMapping(
                RequestMappingInfo.paths("/t/{guest}/uji")
                        .methods(RequestMethod.GET)
                        .options(mapping.getBuilderConfiguration())
                        .build(),
                new Opened(),
                Opened.class.getDeclaredMethod("answer", GuestLink.class));
    }

    @AfterEach
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private RequestMappingHandlerMapping mapping() {
        return lokmin().room("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** Tells which thing it was asked about. */
    static final class Opened {
        @ForGuests(Opening.SIGNING)
        @ResponseBody
        String answer(GuestLink link) {
            return "opened " + link.opened();
        }
    }

    private GuestLink link(Opening opens, String opened) {
        return lokmin().room(GuestLinks.class)
                .issue(opens, opened, Instant.now().plus(Duration.ofHours(1)), "uji");
    }

    private int status(String path) {
        return lokmin().answer(RunningLokmin.NOBODY, "GET", path).statusCode();
    }

    @Test
    void the_short_address_leads_to_the_page_of_what_it_opens() {
        GuestLink link = link(Opening.CHECK_IN, "m1");
        HttpResponse<byte[]> answer = lokmin().answer(RunningLokmin.NOBODY, "GET", link.path());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(link.page());
    }

    @Test
    void a_link_opens_its_page_to_nobody_in_particular_and_no_other() {
        GuestLink right = link(Opening.SIGNING, "s1");
        GuestLink elsewhere = link(Opening.PROMISE, "p1");
        HttpResponse<byte[]> answer =
                lokmin().answer(RunningLokmin.NOBODY, "GET", right.path() + "/uji");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("opened s1");
        assertThat(status(elsewhere.path() + "/uji")).isEqualTo(403);
        assertThat(status("/t/x/uji")).isEqualTo(403);
        assertThat(status("/t/x")).isEqualTo(403);
        lokmin().room(GuestLinks.class).revoke(Opening.SIGNING, "s1", "uji");
        assertThat(status(right.path() + "/uji")).isEqualTo(403);
    }

    private String told(String path) {
        return new String(
                lokmin().answer(RunningLokmin.NOBODY, "GET", path).body(), StandardCharsets.UTF_8);
    }

    @Test
    void a_guest_is_told_how_the_link_ended_and_is_led_nowhere() {
        GuestLink revoked = link(Opening.SIGNING, "s1");
        lokmin().room(GuestLinks.class).revoke(Opening.SIGNING, "s1", "uji");
        GuestLink expired =
                lokmin().room(GuestLinks.class)
                        .issue(Opening.SIGNING, "s2", Instant.now().minusSeconds(5), "uji");
        assertThat(told(revoked.path() + "/uji"))
                .contains("Tautan ini sudah ditutup petugas")
                .doesNotContain("href=\"/\"", "eranda");
        assertThat(told(expired.page())).contains("Tautan ini sudah lewat waktunya");
        assertThat(told("/t/x")).contains("Tautan ini tidak dikenal").doesNotContain("eranda");
        GuestLink other = link(Opening.PROMISE, "p1");
        assertThat(told(other.path() + "/uji")).contains("href=\"" + other.page() + "\"");
    }

    @Test
    void an_account_opens_nothing_of_a_guest() {
        String head = lokmin().sessionOf(Grant.everywhere(Role.HEAD));
        assertThat(lokmin().answer(head, "GET", "/t/x/uji").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_guesses_is_told_of_none_for_a_while() {
        GuestLink right = link(Opening.SIGNING, "s1");
        List<Integer> before = new ArrayList<>();
        for (int guess = 0; guess < 29; guess++) {
            before.add(status("/t/guess" + guess + "/uji"));
        }
        assertThat(before).containsOnly(403);
        assertThat(status(right.path() + "/uji")).isEqualTo(200);
        for (int guess = 0; guess < 40; guess++) {
            status("/t/again" + guess + "/uji");
        }
        assertThat(status(right.path() + "/uji")).isEqualTo(403);
    }

    @Test
    void every_route_for_guests_begins_where_links_begin() {
        mapping()
                .getHandlerMethods()
                .forEach((route, method) -> {
                    if (method.hasMethodAnnotation(ForGuests.class)) {
                        assertThat(route.getPatternValues())
                                .allMatch(path -> path.startsWith("/t/{guest}"));
                    }
                });
    }
}
