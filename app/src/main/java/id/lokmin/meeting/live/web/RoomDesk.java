package id.lokmin.meeting.live.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.live.RunningAgenda;
import id.lokmin.meeting.live.Scene;
import id.lokmin.meeting.live.Stage;
import id.lokmin.meeting.live.Stages;
import id.lokmin.meeting.live.web.MinutesView.Choice;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** The operator's desk: opens and closes the room, chooses the screen, runs the agenda's clock. */
@Controller
@ConditionalOnWebApplication
class RoomDesk {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HERE = "/pertemuan/{meeting}/ruang";

    private final Held held;
    private final Stages stages;
    private final RunningAgenda agenda;
    private final Agendas agendas;
    private final ScreenDrawing drawing;
    private final FigureDrawing figures;
    private final Streams streams;
    private final Addresses addresses;
    private final Pages pages;
    private final InstantSource clock;

    RoomDesk(
            Held held,
            Stages stages,
            RunningAgenda agenda,
            Agendas agendas,
            ScreenDrawing drawing,
            FigureDrawing figures,
            Streams streams,
            Addresses addresses,
            Pages pages,
            InstantSource clock) {
        this.held = held;
        this.stages = stages;
        this.agenda = agenda;
        this.agendas = agendas;
        this.drawing = drawing;
        this.figures = figures;
        this.streams = streams;
        this.addresses = addresses;
        this.pages = pages;
        this.clock = clock;
    }

    private static String address(Meeting meeting) {
        return "/pertemuan/" + meeting.id() + "/ruang";
    }

    @GetMapping(HERE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> page(
            @PathVariable("meeting") String id, Visit visit, HttpServletRequest request) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        Optional<Stage> stage = stages.find(id);
        boolean open = stage.filter(Stage::isOpen).isPresent();
        return pages.page(
                HttpStatus.OK,
                "meeting/live/web/desk.jte",
                new DeskView(
                        held.desk(meeting, visit)
                                .with("meeting.css", "ruang.css", "siaran.js", "ruang.js"),
                        texts,
                        address(meeting),
                        open,
                        stage.isPresent(),
                        addresses.isReachable(request),
                        visit.visitor().may(Permission.SERVE),
                        stage.flatMap(now ->
                                        stages.link(
                                                now, Opening.MEETING_ROOM, visit.visitor().actor()))
                                .map(GuestLink::path)
                                .map(path -> addresses.base(request) + path)
                                .orElse(""),
                        stage.map(now -> now.scene().code()).orElse(""),
                        stage.map(Stage::of).orElse(""),
                        scenes(texts),
                        open ? choices(meeting, visit) : List.of(),
                        clock.millis(),
                        status(meeting, visit, addresses.base(request))));
    }

    private static List<Choice> scenes(Texts texts) {
        return Arrays.stream(Scene.values())
                .filter(scene -> scene != Scene.FIGURE)
                .map(scene -> new Choice(scene.code(), texts.get("scene." + scene.code())))
                .toList();
    }

    /** The main indicators of the meeting first. */
    private List<Choice> choices(Meeting meeting, Visit visit) {
        List<String> main = held.kind(meeting).mainIndicators();
        return figures.choices(meeting, visit.language()).stream()
                .sorted(Comparator.comparing((Choice choice) -> !main.contains(choice.value())))
                .toList();
    }

    private DeskView.Status status(Meeting meeting, Visit visit, String base) {
        return new DeskView.Status(
                visit.texts("live"),
                drawing.draw(meeting, visit.language(), base),
                streams.listening());
    }

    @GetMapping(path = HERE + "/siaran", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Permission.HOLD_MEETINGS)
    SseEmitter follow(@PathVariable("meeting") String id, Visit visit, HttpServletRequest request) {
        held.meeting(id);
        String base = addresses.base(request);
        return streams.open(id, -1, _ -> Optional.of(written(held.meeting(id), visit, base)));
    }

    private String written(Meeting meeting, Visit visit, String base) {
        return JSON.writeValueAsString(
                Map.of(
                        "html",
                        pages.part("meeting/live/web/status.jte", status(meeting, visit, base))));
    }

    @PostMapping(HERE + "/buka")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> open(@PathVariable("meeting") String id, Visit visit) {
        Meeting meeting = held.meeting(id);
        if (!meeting.stands()) {
            return Redirect.to(
                    address(meeting),
                    Notice.failed(visit.texts("meeting").get("moved.off", meeting.calledOff())));
        }
        String actor = visit.visitor().actor();
        agenda.layOut(id, agendas.of(meeting).items());
        Stage stage = stages.open(id, actor);
        stages.link(stage, Opening.CHECK_IN, actor);
        stages.link(stage, Opening.MEETING_ROOM, actor);
        return Redirect.to(address(meeting), Notice.done(visit.texts("live").get("room.opened")));
    }

    @PostMapping(HERE + "/tutup")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> close(@PathVariable("meeting") String id, Visit visit) {
        Meeting meeting = held.meeting(id);
        agenda.pause(id);
        stages.close(id, visit.visitor().actor());
        return Redirect.to(
                address(meeting),
                Notice.done(visit.texts("live").get("room.closed"))
                        .undoAt(address(meeting) + "/buka/urung"));
    }

    /** Takes the closing back. */
    @PostMapping(HERE + "/buka/urung")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> reopen(@PathVariable("meeting") String id, Visit visit) {
        return open(id, visit);
    }

    @PostMapping(HERE + "/layar")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> show(
            @PathVariable("meeting") String id,
            @RequestParam(name = "scene") String scene,
            @RequestParam(name = "of", defaultValue = "") String of) {
        Meeting meeting = opened(id);
        Scene wanted =
                Scene.find(scene)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        stages.show(id, wanted, wanted == Scene.FIGURE ? of : "");
        return Redirect.to(address(meeting));
    }

    /**
     * Runs the agenda's clock.
     *
     * @param on the point that was on for whoever presses: who comes late by a moment skips nothing
     */
    @PostMapping(HERE + "/acara")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> step(
            @PathVariable("meeting") String id,
            @RequestParam(name = "step") String step,
            @RequestParam(name = "on", defaultValue = "0") int on,
            Visit visit) {
        Meeting meeting = opened(id);
        boolean done =
                switch (step) {
                    case "start" -> {
                        agenda.start(id);
                        yield true;
                    }
                    case "pause" -> {
                        agenda.pause(id);
                        yield true;
                    }
                    case "next" -> agenda.next(id, on);
                    case "back" -> agenda.back(id, on);
                    default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                };
        String here = address(meeting) + "#acara";
        return done ? Redirect.to(here) : Redirect.to(here, Notice.mind(late(id, visit)));
    }

    private String late(String id, Visit visit) {
        Texts texts = visit.texts("live");
        return agenda.now(id)
                .map(now -> texts.get("step.late", now.what()))
                .orElseGet(() -> texts.get("step.late.none"));
    }

    private Meeting opened(String id) {
        Meeting meeting = held.meeting(id);
        if (stages.find(id).filter(Stage::isOpen).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return meeting;
    }
}
