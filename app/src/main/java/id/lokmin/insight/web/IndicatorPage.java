package id.lokmin.insight.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.AreaWatch;
import id.lokmin.insight.CorrectedSentence;
import id.lokmin.insight.CorrectedSentences;
import id.lokmin.insight.Courses;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Sentences;
import id.lokmin.insight.web.IndicatorView.Told;
import id.lokmin.paper.Press;
import id.lokmin.place.Boundaries;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An indicator over its areas, and the sentence that goes with it. */
@Controller
@ConditionalOnWebApplication
class IndicatorPage {

    private final Catalog catalog;
    private final Grids grids;
    private final GridPeriods periods;
    private final AskedPeriod askedPeriod;
    private final Courses courses;
    private final CorrectedSentences sentences;
    private final Institutions institutions;
    private final Boundaries boundaries;
    private final ShownThen shownThen;
    private final Press press;
    private final Workbooks workbooks;
    private final Pages pages;

    IndicatorPage(
            Catalog catalog,
            Grids grids,
            GridPeriods periods,
            AskedPeriod askedPeriod,
            Courses courses,
            CorrectedSentences sentences,
            Institutions institutions,
            Boundaries boundaries,
            ShownThen shownThen,
            Press press,
            Workbooks workbooks,
            Pages pages) {
        this.catalog = catalog;
        this.grids = grids;
        this.periods = periods;
        this.askedPeriod = askedPeriod;
        this.courses = courses;
        this.sentences = sentences;
        this.institutions = institutions;
        this.boundaries = boundaries;
        this.shownThen = shownThen;
        this.press = press;
        this.workbooks = workbooks;
        this.pages = pages;
    }

    @GetMapping("/capaian/{indicator}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(
            @PathVariable("indicator") String indicator,
            @RequestParam(name = "period", defaultValue = "") String period,
            @RequestParam(name = "level", defaultValue = "") String level,
            Visit visit) {
        Grid grid = grids.at(askedPeriod.get(period));
        return page(HttpStatus.OK, watch(grid, indicator, level), grid, visit, "", "");
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            AreaWatch watch,
            Grid grid,
            Visit visit,
            String typed,
            String problem) {
        IndicatorDrawing drawing = new IndicatorDrawing(catalog, press, visit.language());
        String name = watch.card().name().in(Locale.of(visit.language().code()));
        IndicatorView view =
                new IndicatorView(
                        visit.frame(name, Section.COVERAGE).with("insight.css"),
                        visit.texts("insight"),
                        drawing.of(
                                watch,
                                grid,
                                courses.of(watch.card(), grid.period().last()),
                                periods.list(),
                                boundaries.list(
                                        watch.areas().stream()
                                                .map(cell -> cell.place().code())
                                                .toList())),
                        told(watch, key(watch, grid, visit), visit, typed, problem),
                        shownThen.of(watch, grid.period(), visit.language()));
        return pages.page(status, "insight/web/indicator.jte", view);
    }

    private AreaWatch watch(Grid grid, String indicator, String level) {
        if (catalog.findIndicator(indicator).isEmpty() || grid.cells(indicator).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Level compared = level.isEmpty() ? usual(grid, indicator) : level(level);
        return grid.cells(indicator, compared).isEmpty()
                ? AreaWatch.of(grid, indicator)
                : AreaWatch.of(grid, indicator, compared);
    }

    /**
     * RW where they fit beside each other, else the level that a large working area begins with.
     */
    private static Level usual(Grid grid, String indicator) {
        Level finest = grid.comparedAt(indicator);
        Level usual = GridChoice.usualLevel(grid.tree());
        boolean many = grid.cells(indicator, finest).size() > GridChoice.MANY_AREAS;
        return many && !grid.cells(indicator, usual).isEmpty() ? usual : finest;
    }

    private static Level level(String code) {
        try {
            return Level.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "level", unknown);
        }
    }

    private static CorrectedSentence.Key key(AreaWatch watch, Grid grid, Visit visit) {
        return new CorrectedSentence.Key(
                watch.card().code(), grid.period(), watch.level(), visit.language());
    }

    private Told told(
            AreaWatch watch, CorrectedSentence.Key key, Visit visit, String typed, String problem) {
        String workedOut = new Sentences(visit.language()).of(watch);
        Optional<CorrectedSentence> corrected = sentences.find(key);
        String words = corrected.map(CorrectedSentence::words).orElse(workedOut);
        return new Told(
                words,
                workedOut,
                corrected.map(one -> by(one, visit)).orElse(""),
                corrected.filter(one -> one.isOutdated(workedOut)).isPresent(),
                visit.visitor().may(Permission.CORRECT_SENTENCES) ? address(key) : "",
                problem.isEmpty() ? words : typed,
                problem);
    }

    private String by(CorrectedSentence corrected, Visit visit) {
        return visit.texts("insight")
                .get(
                        "told.by",
                        corrected.actor(),
                        Formats.of(visit.language()).moment(corrected.at(), institutions.zone()));
    }

    /** Where the sentence of a key is sent to: codes only. */
    private static String address(CorrectedSentence.Key key) {
        return "/capaian/"
                + key.indicator()
                + "/"
                + key.period()
                + "/"
                + key.level().code()
                + "/kalimat";
    }

    @PostMapping("/capaian/{indicator}/{period}/{level}/kalimat")
    @Needs(Permission.CORRECT_SENTENCES)
    ResponseEntity<byte[]> correct(
            @PathVariable("indicator") String indicator,
            @PathVariable("period") String period,
            @PathVariable("level") String level,
            @RequestParam(name = "words", defaultValue = "") String words,
            Visit visit) {
        Grid grid = grids.at(askedPeriod.get(period));
        AreaWatch watch = watch(grid, indicator, level);
        String wanted = words.strip().replaceAll("\\s+", " ");
        Texts texts = visit.texts("insight");
        if (wanted.isEmpty() || wanted.length() > CorrectedSentence.LONGEST) {
            String problem =
                    wanted.isEmpty()
                            ? texts.get("told.empty")
                            : texts.get("told.long", CorrectedSentence.LONGEST);
            return page(HttpStatus.UNPROCESSABLE_ENTITY, watch, grid, visit, words, problem);
        }
        CorrectedSentence.Key key = key(watch, grid, visit);
        String workedOut = new Sentences(visit.language()).of(watch);
        sentences.correct(key, wanted, workedOut, visit.visitor().actor());
        return Redirect.to(
                Addresses.indicator(indicator, grid.period(), watch.level()),
                Notice.done(texts.get("told.done")).undoAt(address(key) + "/urung"));
    }

    /** Takes back the latest words. */
    @PostMapping("/capaian/{indicator}/{period}/{level}/kalimat/urung")
    @Needs(Permission.CORRECT_SENTENCES)
    ResponseEntity<byte[]> takeBack(
            @PathVariable("indicator") String indicator,
            @PathVariable("period") String period,
            @PathVariable("level") String level,
            Visit visit) {
        return withdraw(indicator, period, level, visit, false);
    }

    /** The worked-out sentence again. */
    @PostMapping("/capaian/{indicator}/{period}/{level}/kalimat/asli")
    @Needs(Permission.CORRECT_SENTENCES)
    ResponseEntity<byte[]> restore(
            @PathVariable("indicator") String indicator,
            @PathVariable("period") String period,
            @PathVariable("level") String level,
            Visit visit) {
        return withdraw(indicator, period, level, visit, true);
    }

    private ResponseEntity<byte[]> withdraw(
            String indicator, String period, String level, Visit visit, boolean all) {
        Grid grid = grids.at(askedPeriod.get(period));
        AreaWatch watch = watch(grid, indicator, level);
        CorrectedSentence.Key key = key(watch, grid, visit);
        String actor = visit.visitor().actor();
        boolean done = all ? sentences.restore(key, actor) : sentences.takeBack(key, actor);
        String address = Addresses.indicator(indicator, grid.period(), watch.level());
        return done
                ? Redirect.to(address, Notice.done(visit.texts("insight").get("told.restored")))
                : Redirect.to(address);
    }

    @GetMapping("/capaian/{indicator}/tabel.xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(
            @PathVariable("indicator") String indicator,
            @RequestParam(name = "period", defaultValue = "") String period,
            @RequestParam(name = "level", defaultValue = "") String level,
            Visit visit) {
        Period asked = askedPeriod.get(period);
        Grid grid = grids.at(asked);
        AreaWatch watch = watch(grid, indicator, level);
        IndicatorCard card = watch.card();
        return workbooks.hand(
                "capaian-" + card.code() + "-" + asked + ".xlsx",
                new IndicatorWorkbook(visit.language())
                        .sheets(watch, courses.of(card, asked.last())),
                visit);
    }
}
