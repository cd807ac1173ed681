package id.lokmin.meeting.closing.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.insight.Grids;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.Closings;
import id.lokmin.meeting.closing.Gate;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.closing.MinutesBook;
import id.lokmin.meeting.closing.MinutesVersion;
import id.lokmin.meeting.closing.SpokenPromises;
import id.lokmin.meeting.closing.web.ClosingViews.Typed;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.meeting.web.MeetingPart;
import id.lokmin.people.Positions;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a meeting is brought to its end: promises checked and mended, figures frozen. */
@Controller
@ConditionalOnWebApplication
class ClosingPage {

    private static final String ADDRESS = "/pertemuan/{id}/penutupan";

    /** What batches made on the pages of a meeting's end name as their source. */
    static final String SOURCE = "penutupan";

    private final MeetingFrames frames;
    private final MeetingRecords records;
    private final Closings closings;
    private final MinutesBook minutes;
    private final Promises promises;
    private final SpokenPromises spoken;
    private final Positions positions;
    private final Places places;
    private final Grids grids;
    private final Batches batches;
    private final Storage storage;
    private final ClosingDrawing drawing;
    private final Pages pages;
    private final PuskesmasDay day;

    ClosingPage(
            MeetingFrames frames,
            MeetingRecords records,
            Closings closings,
            MinutesBook minutes,
            Promises promises,
            SpokenPromises spoken,
            Positions positions,
            Places places,
            Grids grids,
            Batches batches,
            Storage storage,
            ClosingDrawing drawing,
            Pages pages,
            PuskesmasDay day) {
        this.frames = frames;
        this.records = records;
        this.closings = closings;
        this.minutes = minutes;
        this.promises = promises;
        this.spoken = spoken;
        this.positions = positions;
        this.places = places;
        this.grids = grids;
        this.batches = batches;
        this.storage = storage;
        this.drawing = drawing;
        this.pages = pages;
        this.day = day;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(@PathVariable String id, Visit visit) {
        return page(HttpStatus.OK, frames.meeting(id), visit, Typed.NOTHING, Map.of(), false);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Meeting meeting,
            Visit visit,
            Typed typed,
            Map<String, String> reasons,
            boolean asked) {
        return pages.page(
                status,
                "meeting/closing/web/closing.jte",
                drawing.of(
                        visit,
                        meeting,
                        Gate.of(records.promises(meeting), meeting.day()),
                        positions.list(today()),
                        area(meeting).tree(),
                        new ClosingDrawing.Form(typed, reasons, asked)));
    }

    /** Mends one promise in place. */
    @PostMapping(ADDRESS + "/janji/{promise}")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> mend(
            @PathVariable String id,
            @PathVariable String promise,
            @RequestParam Map<String, String> form,
            Visit visit) {
        Meeting meeting = frames.meeting(id);
        Promise before =
                records.promises(meeting).stream()
                        .filter(one -> one.id().equals(promise))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Texts texts = visit.texts("closing");
        MendedPromise mended =
                MendedPromise.of(
                        before.says(),
                        form,
                        area(meeting),
                        meeting.day(),
                        title -> positions.find(title, today()),
                        texts);
        if (!mended.wrong().isEmpty()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    meeting,
                    visit,
                    new Typed(promise, form, mended.wrong()),
                    Map.of(),
                    false);
        }
        Batch batch =
                storage.writeApart(_ -> {
                    Batch begun = batches.begin(SOURCE, visit.visitor().actor());
                    promises.accept(begun, MeetingRecords.origin(meeting), List.of(mended.says()));
                    return begun;
                });
        return Redirect.to(
                address(id),
                Notice.done(texts.get("mend.done", before.says().number()))
                        .undoAt(address(id) + "/janji/" + batch.id() + Notice.UNDOING));
    }

    /** Takes back what was mended last. */
    @PostMapping(ADDRESS + "/janji/{batch}" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> unmend(
            @PathVariable String id, @PathVariable String batch, Visit visit) {
        frames.meeting(id);
        Batch undone =
                batches.find(batch)
                        .filter(one -> one.source().equals(SOURCE))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        storage.writeApart(
                _ -> promises.undo(undone, batches.begin(SOURCE, visit.visitor().actor())));
        return Redirect.to(address(id), Notice.done(visit.texts("closing").get("mend.undone")));
    }

    /** Closes the meeting, where every promise is written down, and whole or has a reason. */
    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> close(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        Meeting meeting = frames.meeting(id);
        Map<String, String> reasons = reasons(form);
        boolean closed =
                storage.writeApart(_ -> {
                    Gate gate = Gate.of(records.promises(meeting), meeting.day());
                    boolean open =
                            gate.without(reasons).isEmpty() && spoken.waiting(meeting).isEmpty();
                    if (open) {
                        closings.close(
                                meeting,
                                grids.at(meeting.period()),
                                gate.excuses(reasons),
                                visit.visitor().actor());
                    }
                    return open;
                });
        return closed
                ? Redirect.to(
                        address(id),
                        Notice.done(visit.texts("closing").get("close.done"))
                                .undoAt(address(id) + Notice.UNDOING))
                : page(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        meeting,
                        visit,
                        Typed.NOTHING,
                        reasons,
                        true);
    }

    /** Opens it again, as long as its minutes are not locked. */
    @PostMapping(ADDRESS + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> reopen(@PathVariable String id, Visit visit) {
        Texts texts = visit.texts("closing");
        Meeting meeting = frames.meeting(id);
        boolean opened =
                storage.writeApart(_ ->
                        minutes.latest(id).filter(MinutesVersion::isLocked).isEmpty()
                                && closings.reopen(meeting.id(), visit.visitor().actor()));
        return Redirect.to(
                address(id),
                opened
                        ? Notice.done(texts.get("close.reopened"))
                        : Notice.mind(texts.get("close.stays")));
    }

    /** The reasons of the form, by promise: {@code alasan.0199…}. */
    private static Map<String, String> reasons(Map<String, String> form) {
        Predicate<Map.Entry<String, String>> isReason =
                field -> field.getKey().startsWith(ClosingDrawing.REASON);
        return form.entrySet().stream()
                .filter(isReason)
                .collect(
                        Collectors.toMap(
                                field -> field.getKey().substring(ClosingDrawing.REASON.length()),
                                Map.Entry::getValue));
    }

    private WorkingArea area(Meeting meeting) {
        return places.in(meeting.period().last());
    }

    private LocalDate today() {
        return day.today();
    }

    private static String address(String id) {
        return MeetingPart.CLOSING.address(id);
    }
}
