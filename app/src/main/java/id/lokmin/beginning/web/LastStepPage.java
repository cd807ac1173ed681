package id.lokmin.beginning.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.beginning.FirstAccount;
import id.lokmin.beginning.NotReady;
import id.lokmin.beginning.Obstacle;
import id.lokmin.beginning.Step;
import id.lokmin.place.Head;
import id.lokmin.place.TimeZones;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The last step: the clock, who heads the Puskesmas, and the account of whoever sets it up. A
 * password is never kept with the answers, so this step is answered and finished at once.
 */
@Controller
@ConditionalOnWebApplication
class LastStepPage {

    private static final List<Problem> SIGN_IN_PROBLEMS =
            List.of(Problem.SIGN_IN_NAME_WRONG, Problem.SIGN_IN_NAME_TAKEN);

    private static final List<Problem> PASSWORD_PROBLEMS =
            List.of(
                    Problem.PASSWORD_SHORT,
                    Problem.PASSWORD_LONG,
                    Problem.PASSWORD_FAMOUS,
                    Problem.PASSWORD_OWN_NAME);

    private static final List<Problem> BESIDE_A_FIELD =
            Stream.of(SIGN_IN_PROBLEMS, PASSWORD_PROBLEMS, List.of(Problem.SHOWN_NAME_WRONG))
                    .flatMap(List::stream)
                    .toList();

    record Zone(String name, boolean chosen) {}

    record View(
            StepFrame around,
            boolean onlyAccount,
            List<Zone> zones,
            Typed head,
            Typed nip,
            Typed shownAs,
            Typed signIn,
            Typed password,
            Typed again,
            List<Hindrance> elsewhere) {}

    /** What is wrong in an earlier step, with the way to it. */
    record Hindrance(String step, String address, String sentence) {}

    /** More are not read at once; the step itself shows all of its own. */
    private static final int MOST_TOLD = 12;

    private final StepGuide guide;
    private final Pages pages;

    LastStepPage(StepGuide guide, Pages pages) {
        this.guide = guide;
        this.pages = pages;
    }

    @GetMapping("/mulai/akun")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> page(Visit visit) {
        return guide.elsewhere(visit, Step.ACCOUNT)
                .orElseGet(() -> show(visit, Map.of(), List.of(), HttpStatus.OK));
    }

    @PostMapping("/mulai/akun")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> take(Visit visit, @RequestParam Map<String, String> form) {
        Optional<ResponseEntity<byte[]>> elsewhere = guide.elsewhere(visit, Step.ACCOUNT);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        guide.beginning().note(Map.of("zone", field(form, "zona"), "shown", field(form, "nama")));
        FirstAccount account =
                new FirstAccount(
                        field(form, "masuk"), field(form, "nama"), form.getOrDefault("sandi", ""));
        if (differ(form)) {
            return wrong(visit, form, guide.beginning().obstacles(account));
        }
        try {
            Head head = new Head(field(form, "kepala"), field(form, "nip"));
            guide.beginning().finish(account, zone(form), head);
            return Redirect.to("/mulai/selesai");
        } catch (NotReady notReady) {
            return wrong(visit, form, notReady.obstacles());
        }
    }

    private static boolean differ(Map<String, String> form) {
        return !form.getOrDefault("sandi", "").equals(form.getOrDefault("ulangi", ""));
    }

    private static String field(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }

    /** What was chosen, or else the clock of the province. */
    private String zone(Map<String, String> form) {
        String chosen = field(form, "zona");
        String kept =
                TimeZones.all().containsKey(chosen) ? chosen : guide.beginning().answered("zone");
        return TimeZones.all().containsKey(kept)
                ? kept
                : TimeZones.of(guide.beginning().answered("kecamatan"));
    }

    private ResponseEntity<byte[]> wrong(
            Visit visit, Map<String, String> form, List<Obstacle> obstacles) {
        return show(visit, form, obstacles, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ResponseEntity<byte[]> show(
            Visit visit, Map<String, String> form, List<Obstacle> obstacles, HttpStatus status) {
        String zone = zone(form);
        Texts texts = visit.texts("beginning");
        View view =
                new View(
                        guide.frame(visit, Step.ACCOUNT),
                        guide.beginning().hasAreas(),
                        TimeZones.all().keySet().stream()
                                .map(name -> new Zone(name, name.equals(zone)))
                                .toList(),
                        Typed.of(field(form, "kepala")),
                        Typed.of(field(form, "nip")),
                        new Typed(
                                form.isEmpty()
                                        ? guide.beginning().answered("shown")
                                        : field(form, "nama"),
                                said(visit, obstacles, List.of(Problem.SHOWN_NAME_WRONG))),
                        new Typed(field(form, "masuk"), said(visit, obstacles, SIGN_IN_PROBLEMS)),
                        new Typed("", said(visit, obstacles, PASSWORD_PROBLEMS)),
                        new Typed("", differ(form) ? texts.get("akun.differ") : ""),
                        hindrances(obstacles, texts, visit.language()));
        return pages.page(status, "beginning/web/akun.jte", view);
    }

    private static String said(Visit visit, List<Obstacle> obstacles, List<Problem> about) {
        return obstacles.stream()
                .map(Obstacle::finding)
                .filter(one -> about.contains(one.problem()))
                .findFirst()
                .map(one -> one.sentence(visit.language()) + " " + one.advice(visit.language()))
                .orElse("");
    }

    private static List<Hindrance> hindrances(
            List<Obstacle> obstacles, Texts texts, Language language) {
        return obstacles.stream()
                .filter(one -> !BESIDE_A_FIELD.contains(one.finding().problem()))
                .distinct()
                .limit(MOST_TOLD)
                .map(one -> hindrance(one, texts, language))
                .toList();
    }

    private static Hindrance hindrance(Obstacle obstacle, Texts texts, Language language) {
        Finding finding = obstacle.finding();
        return new Hindrance(
                texts.get(obstacle.step().word() + ".short"),
                obstacle.step().address(),
                (finding.where().isEmpty() ? "" : finding.where() + ": ")
                        + finding.sentence(language)
                        + " "
                        + finding.advice(language));
    }
}
