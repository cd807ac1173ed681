package id.lokmin.meeting.closing.web;

import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.insight.PresentedFigure;
import id.lokmin.insight.Words;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Closing;
import id.lokmin.meeting.closing.Closings;
import id.lokmin.meeting.closing.Commitment;
import id.lokmin.meeting.closing.Commitments;
import id.lokmin.meeting.closing.Difference;
import id.lokmin.meeting.closing.Gate;
import id.lokmin.meeting.closing.Gate.Checked;
import id.lokmin.meeting.closing.MinutesBook;
import id.lokmin.meeting.closing.MinutesVersion;
import id.lokmin.meeting.closing.SpokenPromises;
import id.lokmin.meeting.closing.web.ClosingViews.Closed;
import id.lokmin.meeting.closing.web.ClosingViews.Differing;
import id.lokmin.meeting.closing.web.ClosingViews.Field;
import id.lokmin.meeting.closing.web.ClosingViews.Lacking;
import id.lokmin.meeting.closing.web.ClosingViews.Passed;
import id.lokmin.meeting.closing.web.ClosingViews.Typed;
import id.lokmin.meeting.live.Minute;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.meeting.web.MeetingPart;
import id.lokmin.people.Position;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Office;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Puts the end of a meeting into words: what lacks, how it was closed, what changed since. */
@Component
@ConditionalOnWebApplication
class ClosingDrawing {

    /** How the field of a reason begins; the promise's identity follows. */
    static final String REASON = "alasan.";

    /** More differences than this are counted, not listed. */
    private static final int LISTED = 60;

    private final MeetingFrames frames;
    private final Closings closings;
    private final MinutesBook minutes;
    private final Commitments commitments;
    private final SpokenPromises spoken;
    private final Grids grids;
    private final Office office;

    ClosingDrawing(
            MeetingFrames frames,
            Closings closings,
            MinutesBook minutes,
            Commitments commitments,
            SpokenPromises spoken,
            Grids grids,
            Office office) {
        this.frames = frames;
        this.closings = closings;
        this.minutes = minutes;
        this.commitments = commitments;
        this.spoken = spoken;
        this.grids = grids;
        this.office = office;
    }

    /**
     * What was typed.
     *
     * @param reasons by promise
     * @param asked whether closing was asked for, so that a missing reason is wrong
     */
    record Form(Typed typed, Map<String, String> reasons, boolean asked) {}

    ClosingViews.Page of(
            Visit visit,
            Meeting meeting,
            Gate gate,
            List<Position> positions,
            PlaceTree tree,
            Form form) {
        Texts texts = visit.texts("closing");
        boolean mayHold = visit.visitor().may(Permission.HOLD_MEETINGS);
        Optional<Closing> closing = closings.find(meeting.id());
        List<String> waiting = spoken.waiting(meeting).stream().map(Minute::words).toList();
        return new ClosingViews.Page(
                frames.of(visit, meeting, MeetingPart.CLOSING).with("meeting.css", "closing.css"),
                texts,
                MeetingPart.CLOSING.address(meeting.id()),
                waiting,
                texts.get("gate.whole", gate.whole(), gate.checked().size()),
                gate.checked().stream()
                        .filter(Checked::isWhole)
                        .map(one ->
                                new Passed(
                                        one.promise().says().number(),
                                        one.promise().says().activity()))
                        .toList(),
                gate.lacking().stream().map(one -> lacking(one, form, visit, texts)).toList(),
                positions.stream().map(Position::title).toList(),
                names(tree),
                form.asked()
                        ? texts.get(waiting.isEmpty() ? "close.reason.missing" : "close.spoken")
                        : "",
                mayHold && closing.isEmpty(),
                visit.visitor().may(Permission.MAKE_PAPERS),
                closing.map(one -> closed(one, meeting, visit, texts)),
                minutes(meeting, texts),
                sheet(meeting, texts));
    }

    /** What people promise for: the RW, and the villages where there are several. */
    private static List<String> names(PlaceTree tree) {
        return Stream.of(Level.VILLAGE, Level.RW)
                .map(tree::atLevel)
                .filter(places -> places.length > 1)
                .flatMapToInt(Arrays::stream)
                .mapToObj(i -> tree.place(i).name())
                .toList();
    }

    private static Lacking lacking(Checked checked, Form form, Visit visit, Texts texts) {
        String id = checked.promise().id();
        boolean own = form.typed().promise().equals(id);
        Map<String, String> typed = own ? form.typed().fields() : Map.of();
        Map<String, String> wrong = own ? form.typed().wrong() : Map.of();
        String reason = form.reasons().getOrDefault(id, "");
        return new Lacking(
                id,
                checked.promise().says().number(),
                checked.promise().says().activity(),
                checked.lacks().stream()
                        .map(problem -> problem.sentence(visit.language()))
                        .toList(),
                checked.lacks().stream()
                        .map(problem -> field(problem, id, typed, wrong, texts))
                        .toList(),
                reason,
                form.asked() && reason.isBlank() ? texts.get("gate.reason.wrong") : "");
    }

    private static Field field(
            Problem problem,
            String promise,
            Map<String, String> typed,
            Map<String, String> wrong,
            Texts texts) {
        return switch (problem) {
            case PROMISE_OWNER_MISSING ->
                    field("pemilik", "text", "jabatan", promise, typed, wrong, texts);
            case PROMISE_PLACE_MISSING ->
                    field("tempat", "text", "wilayah", promise, typed, wrong, texts);
            case PROMISE_NUMBER_MISSING ->
                    field("jumlah", "text", "", promise, typed, wrong, texts);
            case PROMISE_DATE_MISSING, PROMISE_DATE_PAST ->
                    field("tenggat", "date", "", promise, typed, wrong, texts);
            default -> field("bukti", "text", "", promise, typed, wrong, texts);
        };
    }

    private static Field field(
            String name,
            String type,
            String list,
            String promise,
            Map<String, String> typed,
            Map<String, String> wrong,
            Texts texts) {
        return new Field(
                name,
                name + "-" + promise,
                type,
                list,
                texts.get("mend." + name),
                texts.get("mend." + name + ".help"),
                typed.getOrDefault(name, ""),
                wrong.getOrDefault(name, ""));
    }

    private Closed closed(Closing closing, Meeting meeting, Visit visit, Texts texts) {
        Formats formats = Formats.of(visit.language());
        Words words = new Words(visit.language());
        List<Difference> differences =
                Difference.between(closings.figures(closing.id()), grids.at(meeting.period()));
        return new Closed(
                texts.get(
                        "closed.said",
                        formats.moment(closing.at(), office.zone()),
                        closing.by(),
                        formats.number(closing.cells())),
                closing.figures().groups(),
                closing.excused().stream()
                        .map(excuse -> texts.get("closed.excuse", excuse.number(), excuse.reason()))
                        .toList(),
                differences.isEmpty()
                        ? texts.get("closed.same", formats.number(closing.cells()))
                        : texts.get(
                                "closed.differ",
                                formats.number(differences.size()),
                                formats.number(closing.cells())),
                differences.stream()
                        .limit(LISTED)
                        .map(one -> differing(one, meeting, words, texts))
                        .toList(),
                differences.size() > LISTED
                        ? texts.get("closed.left", differences.size() - LISTED)
                        : "",
                visit.visitor().may(Permission.HOLD_MEETINGS)
                        && minutes.latest(meeting.id()).filter(MinutesVersion::isLocked).isEmpty());
    }

    private static Differing differing(
            Difference difference, Meeting meeting, Words words, Texts texts) {
        PresentedFigure then = difference.then();
        return new Differing(
                difference.now().map(words::name).orElse(then.indicator()),
                difference
                        .now()
                        .filter(now -> now.place().level() == Level.PUSKESMAS)
                        .map(_ -> texts.get("closed.whole"))
                        .orElseGet(then::placeName),
                difference
                        .now()
                        .map(now -> told(words.shown(now.card(), then.outcome()), then, texts))
                        .orElseGet(() -> texts.get("closed.gone")),
                difference
                        .now()
                        .map((GridCell now) ->
                                told(words.shown(now), PresentedFigure.of(now), texts))
                        .orElseGet(() -> texts.get("closed.gone")),
                "/capaian/" + then.indicator() + "?period=" + meeting.period());
    }

    /** A figure with the reports it rests on, so that a late report is seen as the cause. */
    private static String told(String shown, PresentedFigure figure, Texts texts) {
        return texts.get(
                "closed.figure", shown, figure.tally().reportsIn(), figure.tally().reportsDue());
    }

    private String minutes(Meeting meeting, Texts texts) {
        return minutes.latest(meeting.id())
                .map(version ->
                        texts.get("minutes.now." + version.state().code(), version.number()))
                .orElseGet(() -> texts.get("minutes.now.draft"));
    }

    private String sheet(Meeting meeting, Texts texts) {
        return commitments
                .find(meeting.id())
                .map((Commitment sheet) ->
                        texts.get("sheet.now", sheet.signed(), sheet.lines().size()))
                .orElseGet(() -> texts.get("sheet.now.none"));
    }
}
