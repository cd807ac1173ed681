package id.lokmin.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.lokmin.RunningLokmin;
import id.lokmin.access.Grant;
import id.lokmin.access.GuestLink;
import id.lokmin.access.Opening;
import id.lokmin.access.Role;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The room as phones and screens meet it: by links, by PIN, by what is told to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomOverHttpTest {

    private @Nullable RunningLokmin running;

    @BeforeAll
    void start(@TempDir Path folder) {
        running = RunningLokmin.over(folder);
    }

    @AfterAll
    void stop() {
        lokmin().close();
    }

    private RunningLokmin lokmin() {
        return Objects.requireNonNull(running);
    }

    private String meeting(String quarter) {
        return lokmin().room(Meetings.class)
                .plan("lintas-sektor", Period.parse(quarter), MeetingPlan.OPEN, "uji")
                .id();
    }

    private GuestLink link(Stage stage, Opening opens) {
        return lokmin().room(Stages.class).link(stage, opens, "uji").orElseThrow();
    }

    private int asGuest(String address) {
        return lokmin().answer(RunningLokmin.NOBODY, "GET", address).statusCode();
    }

    @Test
    void a_link_opens_its_own_page_while_the_room_is_open_and_nothing_else() {
        Stages stages = lokmin().room(Stages.class);
        String meeting = meeting("2025-Q3");
        Stage stage = stages.open(meeting, "uji");
        GuestLink checkIn = link(stage, Opening.CHECK_IN);
        GuestLink follow = link(stage, Opening.MEETING_ROOM);

        assertThat(asGuest(checkIn.page())).isEqualTo(200);
        assertThat(asGuest(follow.page())).isEqualTo(200);
        assertThat(asGuest(checkIn.path() + "/ruang")).isEqualTo(403);
        assertThat(asGuest(follow.path() + "/hadir")).isEqualTo(403);
        assertThat(asGuest("/pertemuan/" + meeting + "/layar")).isNotEqualTo(200);
        assertThat(asGuest("/pertemuan/" + meeting + "/notulen")).isNotEqualTo(200);

        stages.close(meeting, "uji");
        assertThat(asGuest(checkIn.page())).isEqualTo(403);
        assertThat(asGuest(follow.page())).isEqualTo(403);
        assertThat(stages.ofPin(stage.pin())).isEmpty();
        Stage again = stages.open(meeting, "uji");
        assertThat(asGuest(checkIn.page())).isEqualTo(403);
        assertThat(stages.ofPin(again.pin()).map(Stage::meeting)).contains(meeting);
    }

    /** The events of a stream as they come, without heartbeats: each in one line of data. */
    private static Iterator<String> events(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("data:{"))
                .map(line -> line.substring("data:".length()))
                .iterator();
    }

    private HttpResponse<Stream<String>> listen(HttpClient client, String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(lokmin().address() + address))
                            .header(
                                    "Cookie",
                                    RunningLokmin.SESSION_COOKIE
                                            + "="
                                            + lokmin().sessionOf(Grant.everywhere(Role.KEEPER)))
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whoever_listens_is_told_the_present_state_at_once_and_then_what_changes() {
        String meeting = meeting("2025-Q2");
        Stages stages = lokmin().room(Stages.class);
        stages.open(meeting, "uji");
        Minutes minutes = lokmin().room(Minutes.class);
        save(minutes, meeting, "Sudah dicatat");
        stages.show(meeting, Scene.MINUTES, "");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> screen =
                    listen(client, "/pertemuan/" + meeting + "/layar/siaran");
            HttpResponse<Stream<String>> typist =
                    listen(client, "/pertemuan/" + meeting + "/notulen/siaran");
            assertThat(screen.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            Iterator<String> seen = events(screen.body());
            Iterator<String> typed = events(typist.body());
            assertThat(seen.next()).contains("Sudah dicatat");
            assertThat(typed.next()).contains("Sudah dicatat");

            save(minutes, meeting, "Baru saja: ≥ 90 %");
            assertThat(seen.next()).contains("Baru saja: ≥ 90 %", "Sudah dicatat");
            assertThat(typed.next()).contains("Baru saja: ≥ 90 %").doesNotContain("Sudah dicatat");

            stages.show(meeting, Scene.WELCOME, "");
            assertThat(seen.next()).contains("Selamat datang").doesNotContain("Baru saja");
            client.shutdownNow();
        }
    }

    private static void save(Minutes minutes, String meeting, String words) {
        minutes.save(
                meeting,
                List.of(
                        new TypedMinute(
                                UUID.randomUUID().toString(),
                                MinuteKind.INFORMATION,
                                words,
                                OptionalInt.empty(),
                                0,
                                UUID.randomUUID().toString(),
                                1)),
                "uji");
    }
}
