package id.lokmin.problem.web;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.problem.HealthProblem;
import id.lokmin.problem.Occasion;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.Problems;
import id.lokmin.problem.ScoringRound;
import id.lokmin.problem.ScoringRound.Candidate;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.problem.web.ProblemViews.Choice;
import id.lokmin.problem.web.ScoringViews.Held;
import id.lokmin.problem.web.ScoringViews.Invitation;
import id.lokmin.problem.web.ScoringViews.Watching;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Office;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.QrCode;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rounds of scoring: opened with a rule, watched while phones score, closed with a ranking. */
@Controller
@ConditionalOnWebApplication
class ScoringPage {

    static final String ADDRESS = "/pertemuan/{meeting}/masalah/penilaian";

    /** How long phones may score: over the night between two days of a meeting, not longer. */
    private static final Duration OPEN_FOR = Duration.ofHours(36);

    private final Desk desk;
    private final Problems problems;
    private final ScoringRounds rounds;
    private final GuestLinks links;
    private final PhoneAddress phones;
    private final Office office;
    private final Pages pages;
    private final Clock clock;

    ScoringPage(
            Desk desk,
            Problems problems,
            ScoringRounds rounds,
            GuestLinks links,
            PhoneAddress phones,
            Office office,
            Pages pages,
            Clock clock) {
        this.desk = desk;
        this.problems = problems;
        this.rounds = rounds;
        this.links = links;
        this.phones = phones;
        this.office = office;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> choose(@PathVariable String meeting, Visit visit) {
        return choosing(HttpStatus.OK, desk.occasion(meeting, visit), visit, Map.of(), Map.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> open(
            @PathVariable String meeting, @RequestParam Map<String, String> form, Visit visit) {
        Occasion occasion = desk.unlocked(meeting, visit);
        Texts texts = visit.texts("problem");
        Map<String, String> wrong = new LinkedHashMap<>();
        List<Candidate> chosen =
                weighed(meeting).stream()
                        .filter(problem -> form.containsKey("problem-" + problem.id()))
                        .map(Candidate::of)
                        .toList();
        if (chosen.size() < 2 || chosen.size() > ScoringRound.MOST_PROBLEMS) {
            wrong.put("problems", texts.get("open.problems.wrong", ScoringRound.MOST_PROBLEMS));
        }
        Optional<ScoringRule> rule = new RuleForm(form, texts).read(wrong);
        if (!wrong.isEmpty()) {
            return choosing(HttpStatus.UNPROCESSABLE_CONTENT, occasion, visit, form, wrong);
        }
        String actor = visit.visitor().actor();
        ScoringRound round = rounds.open(meeting, rule.orElseThrow(), chosen, actor);
        letPhonesIn(round, actor);
        return Redirect.to(
                address(round),
                Notice.done(texts.get("open.done"))
                        .undoAt(address(round) + "/batal" + Notice.UNDOING));
    }

    private void letPhonesIn(ScoringRound round, String actor) {
        links.issue(Opening.SCORING, round.id(), clock.instant().plus(OPEN_FOR), actor);
    }

    /** Gives up a round that was opened by mistake. */
    @PostMapping(ADDRESS + "/{round}/batal" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> giveUp(
            @PathVariable String meeting, @PathVariable String round, Visit visit) {
        desk.unlocked(meeting, visit);
        ScoringRound given = round(meeting, round);
        String actor = visit.visitor().actor();
        rounds.remove(given.id(), true, actor);
        links.revoke(Opening.SCORING, given.id(), actor);
        return Redirect.to(
                Desk.address(meeting), Notice.done(visit.texts("problem").get("open.undone")));
    }

    @GetMapping(ADDRESS + "/{round}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> watch(
            @PathVariable String meeting,
            @PathVariable String round,
            Visit visit,
            HttpServletRequest request) {
        Occasion occasion = desk.occasion(meeting, visit);
        ScoringRound watched = round(meeting, round);
        Texts texts = visit.texts("problem");
        boolean mayLead = visit.visitor().may(Permission.HOLD_MEETINGS) && !occasion.locked();
        boolean counting = mayLead && watched.isOpen();
        Optional<Invitation> invitation =
                counting
                        ? links.live(Opening.SCORING, watched.id())
                                .map(link -> invitation(link, request))
                        : Optional.empty();
        return pages.page(
                HttpStatus.OK,
                "problem/web/watch.jte",
                new Watching(
                        visit.frame(
                                        texts.get("watch.title"),
                                        Section.MEETINGS,
                                        new Crumb(occasion.title(), occasion.address()),
                                        new Crumb(texts.get("list.title"), Desk.address(meeting)))
                                .with("meeting.css", "problem.css", "problem.js"),
                        texts,
                        occasion,
                        address(watched),
                        Desk.address(meeting),
                        table(watched, counting, visit),
                        watched.isOpen(),
                        mayLead,
                        visit.visitor().may(Permission.SERVE),
                        phones.base().isPresent(),
                        invitation));
    }

    private Invitation invitation(GuestLink link, HttpServletRequest request) {
        String address = phones.of(link.path(), request);
        return new Invitation(address, QrCode.of(address));
    }

    private ScoringViews.Table table(ScoringRound round, boolean counting, Visit visit) {
        return new ResultDrawing(new ProblemWords(visit.language()))
                .of(rounds.table(round), counting ? address(round) : "");
    }

    /** The result alone, asked for again and again while phones score. */
    @GetMapping(ADDRESS + "/{round}/hasil")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> result(
            @PathVariable String meeting, @PathVariable String round, Visit visit) {
        ScoringRound watched = round(meeting, round);
        boolean counting = visit.visitor().may(Permission.HOLD_MEETINGS) && watched.isOpen();
        return pages.page(HttpStatus.OK, "problem/web/result.jte", table(watched, counting, visit));
    }

    @PostMapping(ADDRESS + "/{round}/tutup")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> close(
            @PathVariable String meeting, @PathVariable String round, Visit visit) {
        desk.unlocked(meeting, visit);
        ScoringRound closed = round(meeting, round);
        rounds.close(closed.id(), visit.visitor().actor());
        return Redirect.to(
                address(closed),
                Notice.done(visit.texts("problem").get("close.done"))
                        .undoAt(address(closed) + "/tutup" + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/{round}/tutup" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> reopen(
            @PathVariable String meeting, @PathVariable String round, Visit visit) {
        desk.unlocked(meeting, visit);
        ScoringRound open = round(meeting, round);
        rounds.reopen(open.id(), visit.visitor().actor());
        letPhonesIn(open, visit.visitor().actor());
        return Redirect.to(address(open), Notice.done(visit.texts("problem").get("close.undone")));
    }

    private ScoringRound round(String meeting, String id) {
        return rounds.find(id)
                .filter(round -> round.meeting().equals(meeting))
                .orElseThrow(Desk::nowhere);
    }

    static String address(ScoringRound round) {
        return Desk.address(round.meeting()) + "/penilaian/" + round.id();
    }

    private List<HealthProblem> weighed(String meeting) {
        return problems.list(meeting).stream().filter(problem -> !problem.dropped()).toList();
    }

    private ResponseEntity<byte[]> choosing(
            HttpStatus status,
            Occasion occasion,
            Visit visit,
            Map<String, String> form,
            Map<String, String> wrong) {
        Texts texts = visit.texts("problem");
        ProblemWords words = new ProblemWords(visit.language());
        RuleForm rule = new RuleForm(form, texts);
        List<Choice> offered =
                weighed(occasion.id()).stream()
                        .map(problem ->
                                new Choice(
                                        problem.id(),
                                        problem.statement(),
                                        form.isEmpty()
                                                || form.containsKey("problem-" + problem.id())))
                        .toList();
        return pages.page(
                status,
                "problem/web/open.jte",
                new ScoringViews.Opening(
                        visit.frame(
                                        texts.get("open.title"),
                                        Section.MEETINGS,
                                        new Crumb(occasion.title(), occasion.address()),
                                        new Crumb(
                                                texts.get("list.title"),
                                                Desk.address(occasion.id())))
                                .with("meeting.css", "problem.css"),
                        texts,
                        occasion,
                        Desk.address(occasion.id()) + "/penilaian",
                        rule.ways(words),
                        rule.scales(),
                        rule.averages(),
                        rule.criteria(),
                        offered,
                        held(occasion.id(), visit),
                        wrong));
    }

    private List<Held> held(String meeting, Visit visit) {
        Texts texts = visit.texts("problem");
        ProblemWords words = new ProblemWords(visit.language());
        Formats formats = Formats.of(visit.language());
        return rounds.list(meeting).stream()
                .map(round ->
                        new Held(
                                words.method(round.rule().method()),
                                round.closed()
                                        .map(at -> formats.moment(at, office.zone()))
                                        .orElse(texts.get("open.running")),
                                round.isOpen(),
                                address(round)))
                .toList();
    }
}
