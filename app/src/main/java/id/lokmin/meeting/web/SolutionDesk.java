package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Aim;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Owner;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseEntry;
import id.lokmin.followup.Promises;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Words;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.closing.Closings;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.Problems;
import id.lokmin.problem.Solution;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Redirect;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes a promise of what was chosen to be done about a problem, in one step: problem, indicator,
 * area and the figure it starts from come along. What it still lacks, an owner, a day, a proof, the
 * promise says itself.
 */
@Controller
@ConditionalOnWebApplication
class SolutionDesk {

    private static final String ADDRESS =
            "/pertemuan/{meeting}/masalah/{problem}/jalan-keluar/{alternative}/janji";

    /** What batches made here name as their source. */
    private static final String FORM = "jalan keluar";

    /** Stands in until the promise is given the next number of its meeting. */
    private static final int NUMBERED_WHEN_ADDED = 1;

    private final Meetings meetings;
    private final Problems problems;
    private final Promises promises;
    private final Grids grids;
    private final Catalog catalog;
    private final Closings closings;
    private final Batches batches;
    private final Storage storage;

    SolutionDesk(
            Meetings meetings,
            Problems problems,
            Promises promises,
            Grids grids,
            Catalog catalog,
            Closings closings,
            Batches batches,
            Storage storage) {
        this.meetings = meetings;
        this.problems = problems;
        this.promises = promises;
        this.grids = grids;
        this.catalog = catalog;
        this.closings = closings;
        this.batches = batches;
        this.storage = storage;
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> promise(
            @PathVariable String meeting,
            @PathVariable String problem,
            @PathVariable String alternative,
            Visit visit) {
        Meeting held = meetings.find(meeting).orElseThrow(SolutionDesk::nowhere);
        if (closings.find(meeting).isPresent()) {
            throw Refusal.because(Problem.PROBLEMS_LOCKED);
        }
        Solution solution =
                problems.chosen(meeting).stream()
                        .filter(one -> one.problem().id().equals(problem))
                        .filter(one -> one.chosen().id().equals(alternative))
                        .filter(one -> one.chosen().promise().isEmpty())
                        .findFirst()
                        .orElseThrow(SolutionDesk::nowhere);
        Origin origin = new Origin(held.kind(), held.period().toString());
        PromiseEntry entry = entry(solution);
        return storage.writeApart(_ -> {
            Batch batch = batches.begin(FORM, visit.visitor().actor());
            Promise made = promises.add(batch, origin, entry);
            problems.promised(batch, alternative, made.id());
            return Redirect.to(
                    list(meeting) + "/" + problem,
                    Notice.done(
                                    visit.texts("meeting")
                                            .get("solution.promised", made.says().number()))
                            .undoAt(list(meeting) + "/janji/" + batch.id() + Notice.UNDOING));
        });
    }

    /** Takes the promise back, and the alternative is only chosen again. */
    @PostMapping("/pertemuan/{meeting}/masalah/janji/{batch}" + Notice.UNDOING)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> undo(
            @PathVariable String meeting, @PathVariable String batch, Visit visit) {
        Batch undone =
                batches.find(batch)
                        .filter(one -> one.source().equals(FORM))
                        .orElseThrow(SolutionDesk::nowhere);
        int stay =
                storage.writeApart(_ -> {
                    Batch undoing = batches.begin(FORM, visit.visitor().actor());
                    int kept = promises.undo(undone, undoing);
                    return kept > 0 ? kept : problems.undo(undone, undoing);
                });
        String told = stay == 0 ? "solution.undone" : "solution.kept";
        return Redirect.to(list(meeting), Notice.done(visit.texts("meeting").get(told)));
    }

    private PromiseEntry entry(Solution solution) {
        HealthProblem problem = solution.problem();
        Grid grid = grids.at(problem.period());
        Optional<GridCell> cell =
                problem.place().isEmpty()
                        ? grid.whole(problem.indicator())
                        : grid.find(problem.indicator(), problem.place());
        Words words = new Words(Language.INDONESIAN);
        Aim aim =
                new Aim(
                        cell.map(one -> programme(one.card().programme())).orElse(""),
                        problem.indicator(),
                        problem.statement(),
                        volume(problem, cell, words),
                        problem.shown().value(),
                        problem.shown().target(),
                        problem.shown().unit());
        return new PromiseEntry(
                NUMBERED_WHEN_ADDED,
                solution.chosen().words(),
                aim,
                new Owner("", "", List.of()),
                List.of(problem.place().isEmpty() ? everywhere(grid.tree()) : problem.place()),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Progress.none());
    }

    /** The working area itself, below the kecamatan and city that it lies in. */
    private static String everywhere(PlaceTree tree) {
        int[] whole = tree.atLevel(Level.PUSKESMAS);
        return tree.place(whole.length == 0 ? 0 : whole[0]).code();
    }

    /** A programme as people call it: {@code Gizi}. */
    private String programme(String code) {
        return catalog.programmes().stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.name().indonesian())
                .findFirst()
                .orElse(code);
    }

    /** The people between figure and target: {@code 12 bayi}; empty where there are none. */
    private static String volume(HealthProblem problem, Optional<GridCell> cell, Words words) {
        long gap = problem.shown().gap().orElse(0);
        return gap == 0 || cell.isEmpty()
                ? ""
                : words.number(gap) + " " + words.people(cell.get().card().indicator());
    }

    private static String list(String meeting) {
        return MeetingPart.PROBLEMS.address(meeting);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
