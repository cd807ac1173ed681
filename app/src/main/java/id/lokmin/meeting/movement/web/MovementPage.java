package id.lokmin.meeting.movement.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.followup.Origin;
import id.lokmin.followup.Origins;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.followup.Reports;
import id.lokmin.followup.SectorAccount;
import id.lokmin.insight.GridPeriods;
import id.lokmin.meeting.movement.Chronic;
import id.lokmin.meeting.movement.ChronicProblems;
import id.lokmin.meeting.movement.Moved;
import id.lokmin.meeting.movement.Moved.Compared;
import id.lokmin.meeting.movement.Moved.Side;
import id.lokmin.meeting.movement.MovedFigures;
import id.lokmin.meeting.movement.MovementWords;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Press;
import id.lokmin.paper.SheetBook;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Did it move? All promises of a meeting, beside the areas that promised nothing. */
@Controller
@ConditionalOnWebApplication
class MovementPage {

    private static final String ADDRESS = "/janji/bergerak";

    /** One choice of a list. */
    record Choice(String value, String words, boolean chosen) {}

    /** A promise and its figure. */
    record Row(
            String number,
            String promise,
            String address,
            String indicator,
            String where,
            String before,
            String after,
            String elsewhere,
            String tone,
            String sign,
            String verdict,
            String sentence) {}

    record View(
            Frame frame,
            Texts texts,
            List<Choice> origins,
            List<Row> rows,
            List<SectorAccount> sectors,
            SectorAccount total,
            List<String> chronic,
            String method,
            String workbook,
            boolean any,
            boolean mayKeep) {}

    private final Promises promises;
    private final Reports reports;
    private final Origins origins;
    private final MovedFigures figures;
    private final ChronicProblems chronic;
    private final GridPeriods periods;
    private final PuskesmasDay days;
    private final Press press;
    private final Clock clock;
    private final Pages pages;

    MovementPage(
            Promises promises,
            Reports reports,
            Origins origins,
            MovedFigures figures,
            ChronicProblems chronic,
            GridPeriods periods,
            PuskesmasDay days,
            Press press,
            Clock clock,
            Pages pages) {
        this.promises = promises;
        this.reports = reports;
        this.origins = origins;
        this.figures = figures;
        this.chronic = chronic;
        this.periods = periods;
        this.days = days;
        this.press = press;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(@RequestParam(defaultValue = "") String asal, Visit visit) {
        Texts texts = visit.texts("movement");
        MovementWords words = new MovementWords(visit.language());
        List<Promise> all = promises.list();
        List<Origin> made = all.stream().map(Promise::origin).distinct().toList().reversed();
        Optional<Origin> asked = asked(made, asal);
        List<Promise> chosen = of(all, asked);
        List<SectorAccount> sectors = SectorAccount.of(chosen, reports.heardOf(), days.today());
        return pages.page(
                HttpStatus.OK,
                "meeting/movement/web/moved.jte",
                new View(
                        visit.frame(texts.get("page.title"), Section.PROMISES).with("followup.css"),
                        texts,
                        made.stream()
                                .map(origin ->
                                        new Choice(
                                                value(origin),
                                                origins.words(origin, visit.language()),
                                                asked.filter(origin::equals).isPresent()))
                                .toList(),
                        figures.of(chosen).stream().map(moved -> row(moved, words)).toList(),
                        sectors,
                        sectors.stream().reduce(SectorAccount::plus).orElse(SectorAccount.NONE),
                        periods.latest().map(this::chronic).orElse(List.of()).stream()
                                .map(words::chronic)
                                .toList(),
                        words.method(),
                        ADDRESS
                                + ".xlsx"
                                + asked.map(one -> "?asal=" + value(one).replace(" ", "%20"))
                                        .orElse(""),
                        !all.isEmpty(),
                        visit.visitor().may(Permission.KEEP_PROMISES)));
    }

    private static Optional<Origin> asked(List<Origin> made, String asal) {
        return made.stream()
                .filter(origin -> value(origin).equals(asal))
                .findFirst()
                .or(() -> made.stream().findFirst());
    }

    private static List<Promise> of(List<Promise> all, Optional<Origin> origin) {
        return all.stream().filter(one -> origin.filter(one.origin()::equals).isPresent()).toList();
    }

    private static String value(Origin origin) {
        return origin.kind() + " " + origin.id();
    }

    /** Up to the latest quarter that is complete. */
    private List<Chronic> chronic(Month latest) {
        Period quarter = Period.around(latest, Period.Kind.QUARTER);
        return chronic.upTo(quarter.last().isAfter(latest) ? quarter.previous() : quarter);
    }

    private static Row row(Moved moved, MovementWords words) {
        Promise promise = moved.promise();
        Optional<Compared> compared =
                moved.result() instanceof Compared found ? Optional.of(found) : Optional.empty();
        Optional<Side> here = compared.map(Compared::here);
        return new Row(
                String.valueOf(promise.says().number()),
                promise.says().activity(),
                "/janji/" + promise.id(),
                words.name(moved.card()),
                here.map(side -> words.places(side.places())).orElse(""),
                here.map(side -> words.figure(moved.card(), side.before())).orElse(""),
                here.map(side -> words.figure(moved.card(), side.after())).orElse(""),
                compared.flatMap(Compared::elsewhere)
                        .map(side -> words.moves(moved.card(), side))
                        .orElse("–"),
                moved.tone().name().toLowerCase(Locale.ROOT),
                moved.tone().sign(),
                words.briefly(moved),
                words.sentence(moved));
    }

    @GetMapping(ADDRESS + ".xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(@RequestParam(defaultValue = "") String asal, Visit visit) {
        List<Promise> all = promises.list();
        List<Origin> made = all.stream().map(Promise::origin).distinct().toList().reversed();
        List<Promise> chosen = of(all, asked(made, asal));
        SheetBook book =
                new SheetBook(
                        new Imprint("janji-bergerak", visit.office(), clock.instant()),
                        new MovementSheets(visit.language())
                                .of(
                                        figures.of(chosen),
                                        SectorAccount.of(chosen, reports.heardOf(), days.today())));
        return Download.of("janji-bergerak.xlsx", press.xlsx(book));
    }
}
