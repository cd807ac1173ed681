package id.lokmin.problem.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.problem.Alternative;
import id.lokmin.problem.Analysis;
import id.lokmin.problem.Branch;
import id.lokmin.problem.Cause;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.Occasion;
import id.lokmin.problem.ProblemEntry;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.Problems;
import id.lokmin.problem.drawing.Fishbone;
import id.lokmin.problem.drawing.WhyTree;
import id.lokmin.problem.web.ProblemViews.AlternativeRow;
import id.lokmin.problem.web.ProblemViews.Apart;
import id.lokmin.problem.web.ProblemViews.Bone;
import id.lokmin.problem.web.ProblemViews.CauseRow;
import id.lokmin.problem.web.ProblemViews.Choice;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One problem: why it is there, drawn as fishbone and as chains of "why?", and what to do. */
@Controller
@ConditionalOnWebApplication
class OneProblemPage {

    private static final String ADDRESS = "/pertemuan/{meeting}/masalah/{problem}";

    private final Desk desk;
    private final Problems problems;
    private final Pages pages;

    OneProblemPage(Desk desk, Problems problems, Pages pages) {
        this.desk = desk;
        this.problems = problems;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(
            @PathVariable String meeting, @PathVariable String problem, Visit visit) {
        return apart(HttpStatus.OK, desk.problem(meeting, problem), visit, Map.of(), Map.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> restate(
            @PathVariable String meeting,
            @PathVariable String problem,
            @RequestParam Map<String, String> form,
            Visit visit) {
        return written(
                desk.problem(meeting, problem),
                form,
                "statement",
                ProblemEntry.LONGEST,
                visit,
                (of, batch) -> problems.restate(batch, of.id(), typed(form, "statement")));
    }

    /** Writes down a cause: on a bone, or as the answer to "why?" of another. */
    @PostMapping(ADDRESS + "/penyebab")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> explain(
            @PathVariable String meeting,
            @PathVariable String problem,
            @RequestParam Map<String, String> form,
            Visit visit) {
        HealthProblem of = desk.problem(meeting, problem);
        Analysis analysis = problems.analysis(of.id()).orElseThrow();
        Optional<Cause> above = analysis.cause(typed(form, "because"));
        boolean unknown = !typed(form, "because").isEmpty() && above.isEmpty();
        Branch branch =
                above.map(Cause::branch)
                        .or(() -> Branch.find(typed(form, "branch")))
                        .orElseThrow(Desk::nowhere);
        if (unknown || above.filter(one -> analysis.depth(one) >= Cause.DEEPEST).isPresent()) {
            throw Desk.nowhere();
        }
        String field = above.map(Cause::id).orElse(branch.code());
        return written(
                of,
                form,
                "words",
                Cause.LONGEST,
                visit,
                field,
                (one, batch) ->
                        problems.explain(
                                batch,
                                one.id(),
                                branch,
                                above.map(Cause::id),
                                typed(form, "words")));
    }

    @PostMapping(ADDRESS + "/penyebab/{cause}/coret")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> strikeCause(
            @PathVariable String meeting,
            @PathVariable String problem,
            @PathVariable String cause,
            Visit visit) {
        HealthProblem of = desk.problem(meeting, problem);
        Cause struck =
                problems.analysis(of.id()).orElseThrow().cause(cause).orElseThrow(Desk::nowhere);
        return done(of, visit, "cause.struck", batch -> problems.strikeCause(batch, struck.id()));
    }

    @PostMapping(ADDRESS + "/jalan-keluar")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> suggest(
            @PathVariable String meeting,
            @PathVariable String problem,
            @RequestParam Map<String, String> form,
            Visit visit) {
        HealthProblem of = desk.problem(meeting, problem);
        Optional<Cause> cause =
                problems.analysis(of.id()).orElseThrow().cause(typed(form, "cause"));
        return written(
                of,
                form,
                "alternative",
                Alternative.LONGEST,
                visit,
                (one, batch) ->
                        problems.suggest(
                                batch,
                                one.id(),
                                cause.map(Cause::id),
                                typed(form, "alternative"),
                                shortened(typed(form, "aim"))));
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), Alternative.LONGEST));
    }

    @PostMapping(ADDRESS + "/jalan-keluar/{alternative}/pilih")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> choose(
            @PathVariable String meeting,
            @PathVariable String problem,
            @PathVariable String alternative,
            Visit visit) {
        HealthProblem of = desk.problem(meeting, problem);
        Alternative one = alternative(of, alternative);
        return done(
                of,
                visit,
                one.chosen() ? "alternative.left" : "alternative.chosen",
                batch -> problems.choose(batch, one.id(), !one.chosen()));
    }

    @PostMapping(ADDRESS + "/jalan-keluar/{alternative}/coret")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> strikeAlternative(
            @PathVariable String meeting,
            @PathVariable String problem,
            @PathVariable String alternative,
            Visit visit) {
        HealthProblem of = desk.problem(meeting, problem);
        Alternative one = alternative(of, alternative);
        return done(
                of,
                visit,
                "alternative.struck",
                batch -> problems.strikeAlternative(batch, one.id()));
    }

    private Alternative alternative(HealthProblem of, String id) {
        return problems.analysis(of.id()).orElseThrow().alternatives().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Desk::nowhere);
    }

    /** What a form writes down about a problem. */
    private interface Writing {
        void of(HealthProblem problem, Batch batch);
    }

    private ResponseEntity<byte[]> written(
            HealthProblem of,
            Map<String, String> form,
            String field,
            int longest,
            Visit visit,
            Writing writing) {
        return written(of, form, field, longest, visit, field, writing);
    }

    /**
     * @param beside the field that the sentence stands beside where something is wrong
     */
    private ResponseEntity<byte[]> written(
            HealthProblem of,
            Map<String, String> form,
            String field,
            int longest,
            Visit visit,
            String beside,
            Writing writing) {
        String words = typed(form, field);
        if (words.isEmpty() || words.length() > longest) {
            Texts texts = visit.texts("problem");
            String wrong =
                    words.isEmpty() ? texts.get("words.empty") : texts.get("words.long", longest);
            return apart(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    of,
                    visit,
                    Map.of(beside, words, "aim", typed(form, "aim")),
                    Map.of(beside, wrong));
        }
        return done(of, visit, "words.done", batch -> writing.of(of, batch));
    }

    private ResponseEntity<byte[]> done(
            HealthProblem of, Visit visit, String told, Consumer<Batch> change) {
        String undo = desk.change(of.meeting(), visit, change);
        return Redirect.to(
                Desk.address(of), Notice.done(visit.texts("problem").get(told)).undoAt(undo));
    }

    private static String typed(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }

    private ResponseEntity<byte[]> apart(
            HttpStatus status,
            HealthProblem problem,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Occasion occasion = desk.occasion(problem.meeting(), visit);
        Texts texts = visit.texts("problem");
        ProblemWords words = new ProblemWords(visit.language());
        Analysis analysis = problems.analysis(problem.id()).orElseThrow();
        boolean mayAnalyse =
                visit.visitor().may(Permission.ANALYSE_PROBLEMS)
                        && !problem.dropped()
                        && !occasion.locked();
        String list = Desk.address(occasion.id());
        return pages.page(
                status,
                "problem/web/one.jte",
                new Apart(
                        visit.frame(
                                        texts.get("one.title", problem.number()),
                                        Section.MEETINGS,
                                        new Crumb(occasion.title(), occasion.address()),
                                        new Crumb(texts.get("list.title"), list))
                                .with("meeting.css", "problem.css"),
                        texts,
                        occasion,
                        Desk.address(problem),
                        list,
                        problem.statement(),
                        problem.shown().figure(),
                        FigureToday.of(desk.grid(problem.period()), problem, visit.language()),
                        problem.dropped(),
                        mayAnalyse,
                        new Fishbone(analysis, words).draw(texts.get("fishbone.in_words")),
                        new WhyTree(analysis).draw(texts.get("whys.in_words")),
                        bones(analysis, words),
                        causes(analysis),
                        alternatives(analysis, mayAnalyse, visit),
                        Desk.address(problem) + "/lembar",
                        typed,
                        wrong));
    }

    private static List<Bone> bones(Analysis analysis, ProblemWords words) {
        return Arrays.stream(Branch.values())
                .map(branch -> {
                    List<CauseRow> rows = new ArrayList<>();
                    analysis.on(branch).forEach(cause -> rows(analysis, cause, rows));
                    return new Bone(branch.code(), words.branch(branch), rows);
                })
                .toList();
    }

    /** A cause, and below it those behind it. */
    private static void rows(Analysis analysis, Cause cause, List<CauseRow> rows) {
        int depth = analysis.depth(cause);
        rows.add(
                new CauseRow(
                        cause.id(),
                        cause.words(),
                        depth,
                        cause.branch().code(),
                        depth < Cause.DEEPEST,
                        Desk.address(analysis.problem()) + "/penyebab/" + cause.id() + "/coret"));
        analysis.behind(cause).forEach(deeper -> rows(analysis, deeper, rows));
    }

    private static List<Choice> causes(Analysis analysis) {
        return analysis.roots().stream()
                .map(cause -> new Choice(cause.id(), cause.words(), false))
                .toList();
    }

    private static List<AlternativeRow> alternatives(
            Analysis analysis, boolean mayAnalyse, Visit visit) {
        boolean mayPromise = mayAnalyse && visit.visitor().may(Permission.KEEP_PROMISES);
        return analysis.alternatives().stream()
                .map(one -> {
                    String address = Desk.address(analysis.problem()) + "/jalan-keluar/" + one.id();
                    boolean open = one.chosen() && one.promise().isEmpty();
                    return new AlternativeRow(
                            one.words(),
                            one.cause().flatMap(analysis::cause).map(Cause::words).orElse(""),
                            one.aim(),
                            one.chosen(),
                            one.promise().isEmpty() ? address + "/pilih" : "",
                            one.promise().isEmpty() ? address + "/coret" : "",
                            open && mayPromise ? address + "/janji" : "",
                            one.promise().map(id -> "/janji/" + id).orElse(""));
                })
                .toList();
    }
}
