package id.lokmin.meeting.live.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.shell.Language;
import id.lokmin.shell.web.Assets;
import id.lokmin.shell.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The screen of a room: on the projector, or on the phone of a guest who follows. */
@Controller
@ConditionalOnWebApplication
class ScreenPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STREAM = "/siaran";

    /** A phone is told once a second: 200 of them on a hotspot share what it can carry. */
    private static final Duration FOR_PHONES = Duration.ofSeconds(1);

    /** In place of an address: whoever looks on with a phone is in already, and needs no code. */
    private static final String INSIDE = "";

    private final Held held;
    private final ScreenDrawing drawing;
    private final Streams streams;
    private final Addresses addresses;
    private final Pages pages;
    private final InstantSource clock;

    ScreenPage(
            Held held,
            ScreenDrawing drawing,
            Streams streams,
            Addresses addresses,
            Pages pages,
            InstantSource clock) {
        this.held = held;
        this.drawing = drawing;
        this.streams = streams;
        this.addresses = addresses;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/pertemuan/{meeting}/layar")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> screen(
            @PathVariable("meeting") String id, Visit visit, HttpServletRequest request) {
        return page(held.meeting(id), visit, addresses.base(request), request);
    }

    @GetMapping(
            path = "/pertemuan/{meeting}/layar" + STREAM,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Permission.SEE_FIGURES)
    SseEmitter follow(@PathVariable("meeting") String id, Visit visit, HttpServletRequest request) {
        return stream(held.meeting(id), visit, addresses.base(request), Duration.ZERO);
    }

    @GetMapping("/t/{guest}/ruang")
    @ForGuests(Opening.MEETING_ROOM)
    ResponseEntity<byte[]> guest(GuestLink link, Visit visit, HttpServletRequest request) {
        return page(held.meeting(link.opened()), visit, INSIDE, request);
    }

    @GetMapping(path = "/t/{guest}/ruang" + STREAM, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ForGuests(Opening.MEETING_ROOM)
    SseEmitter guestFollows(GuestLink link, Visit visit) {
        return stream(held.meeting(link.opened()), visit, INSIDE, FOR_PHONES);
    }

    private ResponseEntity<byte[]> page(
            Meeting meeting, Visit visit, String base, HttpServletRequest request) {
        return pages.page(
                HttpStatus.OK,
                "meeting/live/web/screen.jte",
                new ScreenView(
                        visit.language(),
                        visit.texts("live"),
                        request.getRequestURI() + STREAM,
                        version(),
                        clock.millis(),
                        drawing.draw(meeting, visit.language(), base)));
    }

    private SseEmitter stream(Meeting meeting, Visit visit, String base, Duration pause) {
        Language language = visit.language();
        return streams.open(
                meeting.id(),
                -1,
                pause,
                _ ->
                        Optional.of(
                                drawing.written(
                                        meeting.id(),
                                        language,
                                        base,
                                        () -> written(meeting.id(), language, base))));
    }

    private String written(String meetingId, Language language, String base) {
        String html =
                pages.part(
                        "meeting/live/web/scene.jte",
                        drawing.draw(held.meeting(meetingId), language, base));
        return JSON.writeValueAsString(Map.of("version", version(), "html", html));
    }

    /** Changes with the files of the page. */
    private static String version() {
        return (Assets.address("layar.js") + Assets.address("layar.css"))
                .replaceAll("[^=]*=([0-9a-f]+)", "$1");
    }
}
