package id.lokmin.problem.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.problem.Analysis;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.Occasion;
import id.lokmin.problem.ProblemAddenda;
import id.lokmin.problem.ProblemAddendum;
import id.lokmin.problem.ProblemEntry;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.Problems;
import id.lokmin.problem.ScoringRound;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.problem.Shown;
import id.lokmin.problem.WorstOfGrid;
import id.lokmin.problem.web.ProblemViews.Added;
import id.lokmin.problem.web.ProblemViews.Choice;
import id.lokmin.problem.web.ProblemViews.Dropped;
import id.lokmin.problem.web.ProblemViews.Listing;
import id.lokmin.problem.web.ProblemViews.Pick;
import id.lokmin.problem.web.ProblemViews.Picks;
import id.lokmin.problem.web.ProblemViews.Row;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The problems of a meeting: picked from the worst of the grid, or typed. */
@Controller
@ConditionalOnWebApplication
class ProblemListPage {

    private static final String ADDRESS = "/pertemuan/{meeting}/masalah";

    /** More bad indicators than these are no choice any more. */
    private static final int OFFERED = 8;

    private final Desk desk;
    private final Problems problems;
    private final ScoringRounds rounds;
    private final ProblemAddenda addenda;
    private final Pages pages;

    ProblemListPage(
            Desk desk,
            Problems problems,
            ScoringRounds rounds,
            ProblemAddenda addenda,
            Pages pages) {
        this.addenda = addenda;
        this.desk = desk;
        this.problems = problems;
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> list(@PathVariable String meeting, Visit visit) {
        return listing(HttpStatus.OK, desk.occasion(meeting, visit), visit, Map.of(), Map.of());
    }

    /** Takes a problem in; without words of its own it says what its cell of the grid shows. */
    @PostMapping(ADDRESS)
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> add(
            @PathVariable String meeting, @RequestParam Map<String, String> form, Visit visit) {
        Occasion occasion = desk.occasion(meeting, visit);
        Texts texts = visit.texts("problem");
        String indicator = form.getOrDefault("indicator", "");
        String place = form.getOrDefault("place", "");
        Optional<GridCell> cell =
                indicator.isEmpty()
                        ? Optional.empty()
                        : cell(desk.grid(occasion.period()), indicator, place);
        ProblemWords indonesian = new ProblemWords(Language.INDONESIAN);
        String typed = form.getOrDefault("statement", "").strip();
        String statement = typed.isEmpty() ? cell.map(indonesian::statement).orElse("") : typed;
        Map<String, String> wrong = new LinkedHashMap<>();
        if (statement.isEmpty()) {
            wrong.put("statement", texts.get("add.statement.empty"));
        } else if (statement.length() > ProblemEntry.LONGEST) {
            wrong.put("statement", texts.get("add.statement.long", ProblemEntry.LONGEST));
        }
        if (!indicator.isEmpty() && cell.isEmpty()) {
            wrong.put("indicator", texts.get("add.cell.wrong"));
        }
        if (!wrong.isEmpty()) {
            return listing(HttpStatus.UNPROCESSABLE_CONTENT, occasion, visit, form, wrong);
        }
        ProblemEntry entry =
                new ProblemEntry(
                        meeting,
                        occasion.period(),
                        statement,
                        indicator,
                        cell.filter(one -> !isWhole(one))
                                .map(one -> one.place().code())
                                .orElse(place),
                        cell.map(indonesian::shown).orElse(Shown.NOTHING));
        String undo = desk.change(meeting, visit, batch -> problems.add(batch, entry));
        return Redirect.to(Desk.address(meeting), Notice.done(texts.get("add.done")).undoAt(undo));
    }

    private static boolean isWhole(GridCell cell) {
        return cell.place().level() == Level.PUSKESMAS;
    }

    private static Optional<GridCell> cell(Grid grid, String indicator, String place) {
        return place.isEmpty() ? grid.whole(indicator) : grid.find(indicator, place);
    }

    @PostMapping(ADDRESS + "/{problem}/buang")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> drop(
            @PathVariable String meeting, @PathVariable String problem, Visit visit) {
        return drop(meeting, problem, true, visit);
    }

    @PostMapping(ADDRESS + "/{problem}/kembalikan")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> takeIn(
            @PathVariable String meeting, @PathVariable String problem, Visit visit) {
        return drop(meeting, problem, false, visit);
    }

    private ResponseEntity<byte[]> drop(String meeting, String id, boolean dropped, Visit visit) {
        HealthProblem problem = desk.problem(meeting, id);
        String undo =
                desk.change(meeting, visit, batch -> problems.drop(batch, problem.id(), dropped));
        String done = visit.texts("problem").get(dropped ? "drop.done" : "drop.back");
        return Redirect.to(Desk.address(meeting), Notice.done(done).undoAt(undo));
    }

    @PostMapping(ADDRESS + "/perubahan/{batch}" + Notice.UNDOING)
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> undo(
            @PathVariable String meeting, @PathVariable String batch, Visit visit) {
        int stay = desk.undo(meeting, batch, visit);
        Texts texts = visit.texts("problem");
        return Redirect.to(
                Desk.address(meeting),
                stay == 0
                        ? Notice.done(texts.get("undo.done"))
                        : Notice.mind(texts.get("undo.partly")));
    }

    private ResponseEntity<byte[]> listing(
            HttpStatus status,
            Occasion occasion,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Texts texts = visit.texts("problem");
        Grid grid = desk.grid(occasion.period());
        List<HealthProblem> all = problems.list(occasion.id());
        List<HealthProblem> weighed = all.stream().filter(one -> !one.dropped()).toList();
        Optional<ScoringRound> standing = rounds.standing(occasion.id());
        return pages.page(
                status,
                "problem/web/list.jte",
                new Listing(
                        visit.frame(
                                        texts.get("list.title"),
                                        Section.MEETINGS,
                                        new Crumb(occasion.title(), occasion.address()))
                                .with("meeting.css", "problem.css"),
                        texts,
                        occasion,
                        Desk.address(occasion.id()),
                        rows(weighed, standing, visit),
                        all.stream()
                                .filter(HealthProblem::dropped)
                                .map(one ->
                                        new Dropped(
                                                one.statement(), Desk.address(one) + "/kembalikan"))
                                .toList(),
                        occasion.locked()
                                ? List.of()
                                : picks(grid, weighed, new ProblemWords(visit.language())),
                        indicators(grid, visit, typed.getOrDefault("indicator", "")),
                        places(grid.tree(), typed.getOrDefault("place", "")),
                        visit.visitor().may(Permission.ANALYSE_PROBLEMS) && !occasion.locked(),
                        visit.visitor().may(Permission.HOLD_MEETINGS) && !weighed.isEmpty(),
                        added(occasion, visit),
                        visit.visitor().may(Permission.ANALYSE_PROBLEMS) && occasion.locked(),
                        Desk.address(occasion.id()) + "/penilaian",
                        typed,
                        wrong));
    }

    private List<Added> added(Occasion occasion, Visit visit) {
        Formats formats = Formats.of(visit.language());
        return addenda.list(occasion.id()).stream()
                .map(one ->
                        new Added(
                                one.words(),
                                formats.moment(one.at(), occasion.zone()) + " · " + one.by(),
                                Desk.address(occasion.id()) + "/tambahan/" + one.id() + "/hapus"))
                .toList();
    }

    /** Adds words below problems that are locked. */
    @PostMapping(ADDRESS + "/tambahan")
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> append(
            @PathVariable String meeting, @RequestParam Map<String, String> form, Visit visit) {
        Occasion occasion = desk.occasion(meeting, visit);
        Texts texts = visit.texts("problem");
        String words = form.getOrDefault("words", "").strip();
        if (words.isEmpty() || words.length() > ProblemAddendum.LONGEST) {
            return listing(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    occasion,
                    visit,
                    form,
                    Map.of("words", texts.get("addendum.wrong", ProblemAddendum.LONGEST)));
        }
        ProblemAddendum added = addenda.add(meeting, words, visit.visitor().actor());
        return Redirect.to(
                Desk.address(meeting),
                Notice.done(texts.get("addendum.done"))
                        .undoAt(
                                Desk.address(meeting)
                                        + "/tambahan/"
                                        + added.id()
                                        + Notice.UNDOING));
    }

    @PostMapping({
        ADDRESS + "/tambahan/{addendum}/hapus",
        ADDRESS + "/tambahan/{addendum}" + Notice.UNDOING
    })
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> removeAddendum(
            @PathVariable String meeting, @PathVariable String addendum, Visit visit) {
        addenda.remove(meeting, addendum, true, visit.visitor().actor());
        return Redirect.to(
                Desk.address(meeting),
                Notice.done(visit.texts("problem").get("addendum.removed"))
                        .undoAt(
                                Desk.address(meeting)
                                        + "/tambahan/"
                                        + addendum
                                        + "/kembalikan"
                                        + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/tambahan/{addendum}/kembalikan" + Notice.UNDOING)
    @Needs(Permission.ANALYSE_PROBLEMS)
    ResponseEntity<byte[]> restoreAddendum(
            @PathVariable String meeting, @PathVariable String addendum, Visit visit) {
        addenda.remove(meeting, addendum, false, visit.visitor().actor());
        return Redirect.to(
                Desk.address(meeting),
                Notice.done(visit.texts("problem").get("addendum.restored")));
    }

    private List<Row> rows(
            List<HealthProblem> weighed, Optional<ScoringRound> standing, Visit visit) {
        return weighed.stream()
                .sorted(
                        Comparator.comparingInt((HealthProblem problem) ->
                                        rank(standing, problem).orElse(Integer.MAX_VALUE))
                                .thenComparingInt(HealthProblem::number))
                .map(problem ->
                        new Row(
                                rank(standing, problem).map(String::valueOf).orElse(""),
                                problem.statement(),
                                problem.shown().figure(),
                                now(problem, visit),
                                stage(problem, visit.texts("problem")),
                                Desk.address(problem)))
                .toList();
    }

    private static Optional<Integer> rank(Optional<ScoringRound> standing, HealthProblem problem) {
        return standing.flatMap(round -> round.rank(problem.id()).stream().boxed().findFirst());
    }

    /** The figure of today; empty where it still is what was shown. */
    private String now(HealthProblem problem, Visit visit) {
        return FigureToday.of(desk.grid(problem.period()), problem, visit.language());
    }

    private String stage(HealthProblem problem, Texts texts) {
        Analysis analysis = problems.analysis(problem.id()).orElseThrow();
        if (analysis.causes().isEmpty()) {
            return texts.get("stage.none");
        }
        return analysis.chosen().isEmpty()
                ? texts.get("stage.causes", analysis.causes().size())
                : texts.get("stage.chosen", analysis.causes().size(), analysis.chosen().size());
    }

    private static List<Picks> picks(Grid grid, List<HealthProblem> weighed, ProblemWords words) {
        return WorstOfGrid.of(grid, OFFERED).stream()
                .map(bad ->
                        new Picks(
                                pick(bad.whole(), weighed, words),
                                bad.areas().stream()
                                        .map(cell -> pick(cell, weighed, words))
                                        .toList()))
                .toList();
    }

    private static Pick pick(GridCell cell, List<HealthProblem> weighed, ProblemWords words) {
        String place = isWhole(cell) ? "" : cell.place().code();
        return new Pick(
                isWhole(cell) ? words.name(cell) : cell.place().name(),
                words.figure(cell),
                words.gap(cell),
                cell.card().code(),
                place,
                weighed.stream()
                        .anyMatch(one ->
                                one.indicator().equals(cell.card().code())
                                        && one.place().equals(place)));
    }

    private static List<Choice> indicators(Grid grid, Visit visit, String chosen) {
        Locale locale = Locale.of(visit.language().code());
        return grid.cards().stream()
                .map(card ->
                        new Choice(card.code(), card.name().in(locale), card.code().equals(chosen)))
                .toList();
    }

    private static List<Choice> places(PlaceTree tree, String chosen) {
        return IntStream.range(0, tree.size())
                .mapToObj(tree::place)
                .filter(place -> place.level() == Level.VILLAGE || place.level() == Level.RW)
                .map((Place place) ->
                        new Choice(place.code(), place.name(), place.code().equals(chosen)))
                .toList();
    }
}
