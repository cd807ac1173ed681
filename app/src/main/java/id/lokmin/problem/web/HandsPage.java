package id.lokmin.problem.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.scoring.Criterion;
import id.lokmin.engine.scoring.Scores;
import id.lokmin.engine.scoring.ScoringRule;
import id.lokmin.problem.Occasion;
import id.lokmin.problem.ProblemWords;
import id.lokmin.problem.ScoringRound;
import id.lokmin.problem.ScoringRounds;
import id.lokmin.problem.web.ScoringViews.Counting;
import id.lokmin.problem.web.ScoringViews.HandsField;
import id.lokmin.problem.web.ScoringViews.HandsRow;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
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

/** Hands counted in the room, one problem at a time: how many people gave it how many points. */
@Controller
@ConditionalOnWebApplication
class HandsPage {

    private static final String ADDRESS = ScoringPage.ADDRESS + "/{round}/tangan/{number}";

    /** As many people as fit a hall. */
    private static final int MOST = 999;

    private final Desk desk;
    private final ScoringRounds rounds;
    private final Pages pages;

    HandsPage(Desk desk, ScoringRounds rounds, Pages pages) {
        this.desk = desk;
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> count(
            @PathVariable String meeting,
            @PathVariable String round,
            @PathVariable int number,
            Visit visit) {
        return counting(HttpStatus.OK, open(meeting, round, number), number, visit, Map.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> keep(
            @PathVariable String meeting,
            @PathVariable String round,
            @PathVariable int number,
            @RequestParam Map<String, String> form,
            Visit visit) {
        desk.unlocked(meeting, visit);
        ScoringRound open = open(meeting, round, number);
        Optional<List<Scores>> hands = read(open.rule(), form);
        if (hands.isEmpty()) {
            return counting(HttpStatus.UNPROCESSABLE_CONTENT, open, number, visit, form);
        }
        rounds.countHands(open.id(), number - 1, hands.get(), visit.visitor().actor());
        return Redirect.to(
                ScoringPage.address(open), Notice.done(visit.texts("problem").get("hands.done")));
    }

    private static Optional<List<Scores>> read(ScoringRule rule, Map<String, String> form) {
        List<Scores> hands = new ArrayList<>();
        for (int i = 0; i < rule.criteria().size(); i++) {
            Scores scores = Scores.NONE;
            for (int points : rule.scaleOf(rule.criteria().get(i)).scores()) {
                String typed = form.getOrDefault(field(i, points), "").strip();
                if (!typed.matches("\\d{0,3}")) {
                    return Optional.empty();
                }
                scores = scores.plus(points, typed.isEmpty() ? 0 : Integer.parseInt(typed));
            }
            hands.add(scores);
        }
        return Optional.of(hands);
    }

    private static String field(int criterion, int points) {
        return "k" + criterion + "-" + points;
    }

    private ScoringRound open(String meeting, String id, int number) {
        return rounds.find(id)
                .filter(round -> round.meeting().equals(meeting) && round.isOpen())
                .filter(round -> number >= 1 && number <= round.problems().size())
                .orElseThrow(Desk::nowhere);
    }

    private ResponseEntity<byte[]> counting(
            HttpStatus status,
            ScoringRound round,
            int number,
            Visit visit,
            Map<String, String> typed) {
        Occasion occasion = desk.occasion(round.meeting(), visit);
        Texts texts = visit.texts("problem");
        return pages.page(
                status,
                "problem/web/hands.jte",
                new Counting(
                        visit.frame(
                                        texts.get("hands.title"),
                                        Section.MEETINGS,
                                        new Crumb(occasion.title(), occasion.address()),
                                        new Crumb(
                                                texts.get("watch.title"),
                                                ScoringPage.address(round)))
                                .with("meeting.css", "problem.css"),
                        texts,
                        occasion,
                        ScoringPage.address(round) + "/tangan/" + number,
                        ScoringPage.address(round),
                        round.problems().get(number - 1).words(),
                        texts.get("hands.which", number, round.problems().size()),
                        rows(round, number, visit, typed),
                        status.is4xxClientError() ? texts.get("hands.wrong", MOST) : ""));
    }

    private List<HandsRow> rows(
            ScoringRound round, int number, Visit visit, Map<String, String> typed) {
        ProblemWords words = new ProblemWords(visit.language());
        Texts texts = visit.texts("problem");
        ScoringRule rule = round.rule();
        List<Scores> counted = rounds.hands(round, number - 1);
        List<HandsRow> rows = new ArrayList<>();
        for (int i = 0; i < rule.criteria().size(); i++) {
            Criterion criterion = rule.criteria().get(i);
            List<HandsField> fields = new ArrayList<>();
            for (int points : rule.scaleOf(criterion).scores()) {
                int people = counted.get(i).times(points);
                fields.add(
                        new HandsField(
                                field(i, points),
                                points,
                                criterion.gate()
                                        ? texts.get(points == 1 ? "gate.yes" : "gate.no")
                                        : String.valueOf(points),
                                typed.getOrDefault(
                                        field(i, points),
                                        people == 0 ? "" : String.valueOf(people))));
            }
            rows.add(
                    new HandsRow(
                            words.name(rule, criterion), words.question(rule, criterion), fields));
        }
        return rows;
    }
}
