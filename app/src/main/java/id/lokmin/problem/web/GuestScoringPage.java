package id.lokmin.problem.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.access.Opening;
import id.lokmin.access.Visit;
import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.problem.Ballot;
import id.lokmin.problem.Occasion;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.ScoringRound;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.problem.web.ScoringViews.Asked;
import id.lokmin.problem.web.ScoringViews.Card;
import id.lokmin.problem.web.ScoringViews.Phone;
import id.lokmin.problem.web.ScoringViews.Point;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a phone in the room scores, without an account, until the round is closed. */
@Controller
@ConditionalOnWebApplication
class GuestScoringPage {

    private static final String ADDRESS = "/t/{guest}/nilai";

    private final Desk desk;
    private final ScoringRounds rounds;
    private final Pages pages;

    GuestScoringPage(Desk desk, ScoringRounds rounds, Pages pages) {
        this.desk = desk;
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @ForGuests(Opening.SCORING)
    ResponseEntity<byte[]> page(
            GuestLink link, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        ScoringRound round = round(link);
        Occasion occasion = desk.occasion(round.meeting(), visit);
        Texts texts = visit.texts("problem");
        ProblemWords words = new ProblemWords(visit.language());
        Ballot ballot = rounds.ballot(round.id(), Scorer.of(request, response).in(round));
        return pages.page(
                HttpStatus.OK,
                "problem/web/phone.jte",
                new Phone(
                        visit.frame(texts.get("phone.title")).with("meeting.css", "problem.css"),
                        texts,
                        occasion.title(),
                        link.page(),
                        words.sentence(round.rule()),
                        round.isOpen() ? cards(round, ballot, words) : List.of(),
                        ballot.points().isEmpty()
                                ? ""
                                : texts.get("phone.given", ballot.points().size(), cells(round)),
                        round.isOpen()
                                ? Optional.empty()
                                : Optional.of(
                                        new ResultDrawing(words).of(rounds.table(round), ""))));
    }

    @PostMapping(ADDRESS)
    @ForGuests(Opening.SCORING)
    ResponseEntity<byte[]> score(
            GuestLink link,
            Visit visit,
            @RequestParam Map<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        ScoringRound round = round(link);
        Texts texts = visit.texts("problem");
        Ballot tapped = read(round, form);
        if (tapped.points().isEmpty()) {
            return Redirect.to(link.page(), Notice.mind(texts.get("phone.nothing")));
        }
        boolean taken =
                !desk.occasion(round.meeting(), visit).locked()
                        && rounds.score(round.id(), Scorer.of(request, response).in(round), tapped);
        return Redirect.to(
                link.page(),
                taken
                        ? told(tapped, cells(round), texts)
                        : Notice.failed(texts.get("phone.closed")));
    }

    /** Half a ballot is taken, and counted as far as it goes; whoever sent it is told. */
    private static Notice told(Ballot tapped, int all, Texts texts) {
        return tapped.points().size() < all
                ? Notice.mind(texts.get("phone.part", tapped.points().size(), all))
                : Notice.done(texts.get("phone.done"));
    }

    private static int cells(ScoringRound round) {
        return round.problems().size() * round.rule().criteria().size();
    }

    private ScoringRound round(GuestLink link) {
        return rounds.find(link.opened()).orElseThrow(Desk::nowhere);
    }

    private static String field(int problem, int criterion) {
        return "m" + problem + "-k" + criterion;
    }

    /** What was tapped; what is no number was not. */
    private static Ballot read(ScoringRound round, Map<String, String> form) {
        Map<Ballot.Cell, Integer> points = new HashMap<>();
        for (int problem = 0; problem < round.problems().size(); problem++) {
            for (int criterion = 0; criterion < round.rule().criteria().size(); criterion++) {
                String typed = form.getOrDefault(field(problem, criterion), "");
                if (typed.matches("\\d{1,2}")) {
                    points.put(new Ballot.Cell(problem, criterion), Integer.parseInt(typed));
                }
            }
        }
        return new Ballot(points);
    }

    private static List<Card> cards(ScoringRound round, Ballot ballot, ProblemWords words) {
        ScoringRule rule = round.rule();
        List<Card> cards = new ArrayList<>();
        for (int problem = 0; problem < round.problems().size(); problem++) {
            List<Asked> asked = new ArrayList<>();
            for (int i = 0; i < rule.criteria().size(); i++) {
                asked.add(
                        new Asked(
                                field(problem, i),
                                words.name(rule, rule.criteria().get(i)),
                                words.question(rule, rule.criteria().get(i)),
                                points(
                                        rule,
                                        rule.criteria().get(i),
                                        ballot.at(problem, i),
                                        words)));
            }
            cards.add(new Card(problem + 1, round.problems().get(problem).words(), asked));
        }
        return cards;
    }

    private static List<Point> points(
            ScoringRule rule, Criterion criterion, Optional<Integer> given, ProblemWords words) {
        return rule.scaleOf(criterion).scores().stream()
                .map(value ->
                        new Point(
                                value,
                                criterion.gate()
                                        ? words.texts().get(value == 1 ? "gate.yes" : "gate.no")
                                        : String.valueOf(value),
                                given.filter(value::equals).isPresent()))
                .toList();
    }
}
