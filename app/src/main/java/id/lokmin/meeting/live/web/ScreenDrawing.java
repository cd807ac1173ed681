package id.lokmin.meeting.live.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.AgendaPoint;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.LiveRoom;
import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.live.MinuteKind;
import id.lokmin.meeting.live.Minutes;
import id.lokmin.meeting.live.Presence;
import id.lokmin.meeting.live.RunningAgenda;
import id.lokmin.meeting.live.Scene;
import id.lokmin.meeting.live.Stage;
import id.lokmin.meeting.live.Stages;
import id.lokmin.meeting.live.web.ScreenView.Entrance;
import id.lokmin.meeting.live.web.ScreenView.Figure;
import id.lokmin.meeting.live.web.ScreenView.Point;
import id.lokmin.meeting.live.web.ScreenView.Said;
import id.lokmin.meeting.live.web.ScreenView.Shown;
import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.QrCode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Draws what the screen of a room shows. The same drawing is handed to all who look on, until
 * something changes in the room or, under a figure, anywhere.
 */
@Component
class ScreenDrawing {

    /** The room for lines on a screen, in heights of its type, and what a line takes beside it. */
    private static final double ROOM = 11.5;

    private static final double BETWEEN = 0.5;

    /** Characters that stand beside each other in type that is read from the last row. */
    private static final int WIDE = 62;

    /** A longer line is told by its beginning; the minutes have it whole. */
    private static final int LONGEST = 5 * WIDE;

    private final Held held;
    private final Stages stages;
    private final Arrivals arrivals;
    private final Minutes minutes;
    private final RunningAgenda agenda;
    private final FigureDrawing figures;
    private final ScoringDrawing scoring;
    private final GuestLinks links;
    private final Institutions institutions;
    private final LiveRoom room;
    private final Storage storage;
    private final InstantSource clock;
    private final Map<Copy, Kept> copies = new ConcurrentHashMap<>();

    /** What a drawing depends on beside the revision. */
    private record Copy(String meeting, Language language, String base) {}

    private record Kept(long revision, long figures, String drawn) {}

    ScreenDrawing(
            Held held,
            Stages stages,
            Arrivals arrivals,
            Minutes minutes,
            RunningAgenda agenda,
            FigureDrawing figures,
            ScoringDrawing scoring,
            GuestLinks links,
            Institutions institutions,
            LiveRoom room,
            Storage storage,
            InstantSource clock) {
        this.held = held;
        this.stages = stages;
        this.arrivals = arrivals;
        this.minutes = minutes;
        this.agenda = agenda;
        this.figures = figures;
        this.scoring = scoring;
        this.links = links;
        this.institutions = institutions;
        this.room = room;
        this.storage = storage;
        this.clock = clock;
    }

    /** What is written of the present state, by the writer where nobody has it yet. */
    String written(String meetingId, Language language, String base, Supplier<String> writer) {
        long revision = room.revision(meetingId);
        long counted = storage.revision().orElse(-1);
        Kept kept =
                copies.compute(
                        new Copy(meetingId, language, base),
                        (_, before) ->
                                before != null
                                                && before.revision() == revision
                                                && before.figures() == counted
                                        ? before
                                        : new Kept(revision, counted, writer.get()));
        if (copies.size() > 50) {
            copies.clear();
        }
        return kept.drawn();
    }

    /**
     * What stands on the screen now.
     *
     * @param base where phones find the server; empty where they need not be told
     */
    Shown draw(Meeting meeting, Language language, String base) {
        Texts texts = Texts.of("live", language);
        Optional<Stage> stage = stages.find(meeting.id());
        Scene scene = stage.map(Stage::scene).orElse(Scene.WELCOME);
        List<AgendaPoint> points = agenda.list(meeting.id());
        List<Point> told = points.stream().map(point -> point(point, points, texts)).toList();
        Optional<Figure> figure =
                stage.filter(_ -> scene == Scene.FIGURE)
                        .flatMap(now -> figures.draw(meeting, now.of(), language));
        List<Said> said = said(meeting, scene);
        int before = before(said);
        Formats formats = Formats.of(language);
        return new Shown(
                texts,
                scene.code(),
                held.name(meeting, language),
                Stream.of(meeting.day().map(formats::longDate).orElse(""), meeting.venue())
                        .filter(part -> !part.isBlank())
                        .reduce((day, venue) -> day + " · " + venue)
                        .orElse(""),
                institutions.find().map(Institution::name).orElse(""),
                stage.filter(now -> now.isOpen() && scene == Scene.WELCOME && !base.isEmpty())
                        .flatMap(now -> entrance(now, base)),
                Presence.counted(held.seats(meeting), arrivals.bySector(meeting.id())),
                told.stream().filter(Point::isOn).findFirst(),
                told,
                figure,
                scene == Scene.SCORING ? scoring.draw(meeting.id(), language) : Optional.empty(),
                said.subList(before, said.size()),
                before,
                stage.filter(Stage::isOpen).isPresent());
    }

    private Optional<Entrance> entrance(Stage stage, String base) {
        return links.live(Opening.CHECK_IN, stage.meeting())
                .map(GuestLink::path)
                .map(path ->
                        new Entrance(
                                QrCode.of(base + path),
                                base.replaceFirst("https?://", "") + "/hadir",
                                stage.pin().substring(0, 3) + " " + stage.pin().substring(3)));
    }

    private Point point(AgendaPoint point, List<AgendaPoint> all, Texts texts) {
        boolean passed =
                all.stream().anyMatch(other -> other.now() && other.number() > point.number());
        String state =
                point.isRunning()
                        ? "now"
                        : point.now()
                                ? "paused"
                                : passed || !point.spent().isZero() ? "done" : "later";
        long minutesSpent = point.spentBy(clock.instant()).toMinutes();
        return new Point(
                point.number(),
                point.what(),
                point.who(),
                state,
                point.spent().toMillis(),
                point.runningSince().map(since -> since.toEpochMilli()).orElse(0L),
                point.planned().toMillis(),
                state.equals("later")
                        ? texts.get("point.planned", point.planned().toMinutes())
                        : texts.get("point.spent", minutesSpent, point.planned().toMinutes()));
    }

    private List<Said> said(Meeting meeting, Scene scene) {
        List<Said> said = new ArrayList<>();
        for (Minute line : minutes.list(meeting.id())) {
            if (scene == Scene.MINUTES) {
                said.add(new Said(line.kind().code(), shortened(line.words()), 0));
            } else if (scene == Scene.PROMISES && line.kind() == MinuteKind.PROMISE) {
                said.add(new Said(line.kind().code(), shortened(line.words()), said.size() + 1));
            }
        }
        return said;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + " …";
    }

    /** How many of the first lines have no room on the screen: the last are what is spoken of. */
    private static int before(List<Said> said) {
        double taken = 0;
        int first = said.size();
        while (first > 0 && (taken += height(said.get(first - 1))) <= ROOM) {
            first--;
        }
        return Math.min(first, Math.max(0, said.size() - 1));
    }

    private static double height(Said line) {
        return BETWEEN + line.words().lines().mapToInt(part -> part.length() / WIDE + 1).sum();
    }
}
