package id.lokmin.meeting.live.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.AgendaPoint;
import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.live.MinuteAnswer;
import id.lokmin.meeting.live.MinuteKind;
import id.lokmin.meeting.live.Minutes;
import id.lokmin.meeting.live.RunningAgenda;
import id.lokmin.meeting.live.TypedMinute;
import id.lokmin.meeting.live.web.MinutesView.Choice;
import id.lokmin.meeting.live.web.MinutesView.Row;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Assets;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Where the minutes are typed, by several at once. */
@Controller
@ConditionalOnWebApplication
class MinutesPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HERE = "/pertemuan/{meeting}/notulen";
    private static final String SCRIPT = "notulen.js";

    private final Held held;
    private final Minutes minutes;
    private final RunningAgenda agenda;
    private final Streams streams;
    private final Pages pages;
    private final InstantSource clock;

    MinutesPage(
            Held held,
            Minutes minutes,
            RunningAgenda agenda,
            Streams streams,
            Pages pages,
            InstantSource clock) {
        this.held = held;
        this.minutes = minutes;
        this.agenda = agenda;
        this.streams = streams;
        this.pages = pages;
        this.clock = clock;
    }

    private static String address(Meeting meeting) {
        return "/pertemuan/" + meeting.id() + "/notulen";
    }

    @GetMapping(path = HERE, produces = MediaType.TEXT_HTML_VALUE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> page(@PathVariable("meeting") String id, Visit visit) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        List<AgendaPoint> points = agenda.list(id);
        return pages.page(
                HttpStatus.OK,
                "meeting/live/web/minutes.jte",
                new MinutesView(
                        held.frame(meeting, texts.get("minutes.title"), visit)
                                .with("meeting.css", "ruang.css", "siaran.js", SCRIPT),
                        texts,
                        address(meeting),
                        visit.visitor().account().orElse(""),
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        version(),
                        minutes.isLocked(id),
                        now(points),
                        minutes.list(id).stream().map(MinutesPage::row).toList(),
                        Arrays.stream(MinuteKind.values())
                                .map(kind ->
                                        new Choice(kind.code(), texts.get("kind." + kind.code())))
                                .toList(),
                        Stream.concat(
                                        Stream.of(new Choice("0", texts.get("minutes.no_point"))),
                                        points.stream().map(MinutesPage::choice))
                                .toList()));
    }

    private static int now(List<AgendaPoint> points) {
        return points.stream()
                .filter(AgendaPoint::now)
                .findFirst()
                .map(AgendaPoint::number)
                .orElse(0);
    }

    private static Choice choice(AgendaPoint point) {
        return new Choice(String.valueOf(point.number()), point.number() + ". " + point.what());
    }

    private static Row row(Minute line) {
        return new Row(
                line.id(),
                line.order(),
                line.kind().code(),
                line.words(),
                line.agendaItem().orElse(0),
                line.revision(),
                line.changedBy());
    }

    /** Changes with the script, so that a page of before an upgrade knows that it is old. */
    private static String version() {
        return Assets.address(SCRIPT).replaceAll(".*=", "");
    }

    /** All lines at once, as a browser without a script sends them. */
    @PostMapping(path = HERE, produces = MediaType.TEXT_HTML_VALUE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> save(
            @PathVariable("meeting") String id,
            @RequestParam Map<String, String> fields,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        List<MinuteAnswer> answers;
        try {
            answers = minutes.save(id, MinutesRequest.of(fields).lines(), visit.visitor().actor());
        } catch (Refusal refused) {
            return Redirect.to(
                    address(meeting), Notice.failed(refused.finding().sentence(visit.language())));
        }
        long contested = answers.stream().filter(MinuteAnswer.Contested.class::isInstance).count();
        return Redirect.to(
                address(meeting),
                contested == 0
                        ? Notice.done(texts.get("minutes.saved"))
                        : Notice.mind(texts.get("minutes.contested_lines", contested)));
    }

    /** Some lines, as the script sends them while somebody types. */
    @PostMapping(path = HERE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> saveSome(
            @PathVariable("meeting") String id,
            @RequestParam Map<String, String> fields,
            Visit visit) {
        held.meeting(id);
        if (!fields.getOrDefault("account", "").equals(visit.visitor().account().orElse(""))) {
            // Somebody else signed in beside the page, and would be taken for the author.
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("csrf", visit.csrf());
        reply.put("version", version());
        String actor = visit.visitor().actor();
        List<TypedMinute> typed = MinutesRequest.of(fields).lines();
        try {
            List<MinuteAnswer> answers = minutes.save(id, typed, actor);
            reply.put("at", Hours.of(clock.instant(), held.zone(), visit.language()));
            reply.put("lines", answers.stream().map(one -> Line.of(one, actor)).toList());
        } catch (Refusal refused) {
            reply.put("refused", refused.finding().sentence(visit.language()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(reply));
    }

    /** What others type, as it is stored. */
    @GetMapping(path = HERE + "/siaran", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Permission.HOLD_MEETINGS)
    SseEmitter listen(
            @PathVariable("meeting") String id,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "-1") long seen,
            Visit visit) {
        held.meeting(id);
        String actor = visit.visitor().actor();
        return streams.open(id, seen, after -> Optional.of(news(id, after, actor)));
    }

    private String news(String id, long seen, String actor) {
        Map<String, Object> news = new LinkedHashMap<>();
        news.put("version", version());
        news.put("locked", minutes.isLocked(id));
        news.put("point", now(agenda.list(id)));
        news.put(
                "lines",
                minutes.since(id, Math.max(0, seen)).stream()
                        .map(line -> Line.of(line, actor))
                        .toList());
        return JSON.writeValueAsString(news);
    }

    @PostMapping(HERE + "/{line}/hapus")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> remove(
            @PathVariable("meeting") String id, @PathVariable("line") String line, Visit visit) {
        return marked(id, line, visit, true);
    }

    @PostMapping(HERE + "/{line}/hapus/urung")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> restore(
            @PathVariable("meeting") String id, @PathVariable("line") String line, Visit visit) {
        return marked(id, line, visit, false);
    }

    private ResponseEntity<byte[]> marked(String id, String line, Visit visit, boolean removed) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        if (minutes.find(line).filter(one -> one.meeting().equals(id)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            if (removed) {
                minutes.remove(line, visit.visitor().actor());
            } else {
                minutes.restore(line, visit.visitor().actor());
            }
        } catch (Refusal refused) {
            return Redirect.to(
                    address(meeting), Notice.failed(refused.finding().sentence(visit.language())));
        }
        Notice told =
                removed
                        ? Notice.done(texts.get("minutes.removed"))
                                .undoAt(address(meeting) + "/" + line + "/hapus/urung")
                        : Notice.done(texts.get("minutes.restored"));
        return Redirect.to(address(meeting), told);
    }
}
