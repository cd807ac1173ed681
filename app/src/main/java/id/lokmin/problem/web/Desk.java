package id.lokmin.problem.web;

import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.Grid;
import id.lokmin.insight.Grids;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.Occasion;
import id.lokmin.problem.Occasions;
import id.lokmin.problem.Problems;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import id.lokmin.shell.web.Notice;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the pages of problems begin with: the meeting of an address, a problem of that meeting, and
 * a change that can be taken back.
 */
@Component
@ConditionalOnWebApplication
class Desk {

    /** What batches made on these pages name as their source. */
    private static final String FORM = "masalah";

    private final Occasions occasions;
    private final Problems problems;
    private final Grids grids;
    private final Batches batches;
    private final Storage storage;

    Desk(Occasions occasions, Problems problems, Grids grids, Batches batches, Storage storage) {
        this.occasions = occasions;
        this.problems = problems;
        this.grids = grids;
        this.batches = batches;
        this.storage = storage;
    }

    /** The meeting of an address; where there is none, there is no such page. */
    Occasion occasion(String meeting, Visit visit) {
        return occasions.find(meeting, visit).orElseThrow(Desk::nowhere);
    }

    /**
     * The meeting of an address, where what was weighed for it may still change.
     *
     * @throws Refusal where it is closed
     */
    Occasion unlocked(String meeting, Visit visit) {
        Occasion occasion = occasion(meeting, visit);
        if (occasion.locked()) {
            throw Refusal.because(Problem.PROBLEMS_LOCKED);
        }
        return occasion;
    }

    /** A problem of a meeting, dropped or not. */
    HealthProblem problem(String meeting, String id) {
        return problems.find(id)
                .filter(problem -> problem.meeting().equals(meeting))
                .orElseThrow(Desk::nowhere);
    }

    Grid grid(Period period) {
        return grids.at(period);
    }

    static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Where the problems of a meeting are listed. */
    static String address(String meeting) {
        return "/pertemuan/" + meeting + "/masalah";
    }

    /** Where one of them is taken apart. */
    static String address(HealthProblem problem) {
        return address(problem.meeting()) + "/" + problem.id();
    }

    /**
     * Makes a change.
     *
     * @return where it is taken back
     * @throws Refusal where the meeting is closed
     */
    String change(String meeting, Visit visit, Consumer<Batch> change) {
        unlocked(meeting, visit);
        Batch batch =
                storage.writeApart(_ -> {
                    Batch begun = batches.begin(FORM, visit.visitor().actor());
                    change.accept(begun);
                    return begun;
                });
        return address(meeting) + "/perubahan/" + batch.id() + Notice.UNDOING;
    }

    /**
     * Takes a change back.
     *
     * @return how many things stay because they were changed again later
     */
    int undo(String meeting, String batch, Visit visit) {
        unlocked(meeting, visit);
        Batch undone =
                batches.find(batch)
                        .filter(one -> one.source().equals(FORM))
                        .orElseThrow(Desk::nowhere);
        return storage.writeApart(
                _ -> problems.undo(undone, batches.begin(FORM, visit.visitor().actor())));
    }
}
