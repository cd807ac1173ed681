package id.lokmin.intake.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.ElementCard;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.figure.CellState;
import id.lokmin.figures.FigureBook;
import id.lokmin.figures.FigureVersion;
import id.lokmin.intake.FigureRestoring;
import id.lokmin.place.Area;
import id.lokmin.place.Places;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Language;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
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

/** The history of one value, and the way back to an earlier one. */
@Controller
@ConditionalOnWebApplication
class HistoryPage {

    private final ImportDesk desk;
    private final Catalog catalog;
    private final Places places;
    private final FigureBook figures;
    private final Batches batches;
    private final FigureRestoring restoring;
    private final Pages pages;

    HistoryPage(
            ImportDesk desk,
            Catalog catalog,
            Places places,
            FigureBook figures,
            Batches batches,
            FigureRestoring restoring,
            Pages pages) {
        this.desk = desk;
        this.catalog = catalog;
        this.places = places;
        this.figures = figures;
        this.batches = batches;
        this.restoring = restoring;
        this.pages = pages;
    }

    static String address(String element, String area, Month month) {
        return "/data/riwayat?elemen=" + element + "&area=" + area + "&bulan=" + month;
    }

    /** Which value is meant. */
    private record Spot(ElementCard element, Area area, Month month) {}

    private Spot spot(String element, String area, String month) {
        ElementCard card =
                catalog.findElement(element)
                        .orElseThrow(() -> Refusal.because(Problem.ELEMENT_UNKNOWN, element));
        Area place =
                places.find(area).orElseThrow(() -> Refusal.because(Problem.AREA_UNKNOWN, area));
        try {
            return new Spot(card, place, Month.parse(month.strip()));
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(Finding.of(Problem.MONTH_UNREADABLE, "", month), unreadable);
        }
    }

    @GetMapping("/data/riwayat")
    @Needs(value = Permission.SEE_FIGURES, inArea = true)
    ResponseEntity<byte[]> page(
            @RequestParam(defaultValue = "") String elemen,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String bulan,
            Visit visit) {
        Spot spot = spot(elemen, area, bulan);
        ImportWords words = desk.words(visit);
        Texts texts = words.texts();
        boolean mayRestore = visit.visitor().mayIn(Permission.ENTER_FIGURES, area);
        List<HistoryView.Version> versions = versions(spot, words);
        HistoryView view =
                new HistoryView(
                        visit.frame(
                                        texts.get("history.title"),
                                        Section.DATA,
                                        new Crumb(texts.get("reports.title"), "/data/laporan"))
                                .with("intake.css"),
                        texts,
                        texts.get(
                                "history.lead",
                                name(spot.element(), visit.language()),
                                spot.area().name(),
                                words.formats().month(spot.month().year(), spot.month().number())),
                        elemen,
                        area,
                        spot.month().toString(),
                        mayRestore ? "/data/riwayat" : "",
                        versions,
                        versions.isEmpty() ? texts.get("history.none") : "");
        return pages.page(HttpStatus.OK, "intake/web/history.jte", view);
    }

    private static String name(ElementCard card, Language language) {
        return language == Language.INDONESIAN ? card.name().indonesian() : card.name().english();
    }

    private List<HistoryView.Version> versions(Spot spot, ImportWords words) {
        List<FigureVersion> history =
                figures.history(spot.element().code(), spot.area().seq(), spot.month());
        Map<Integer, Batch> known = batches.numbered(numbers(history));
        List<HistoryView.Version> versions = new ArrayList<>();
        for (FigureVersion version : history.reversed()) {
            Optional<Batch> batch = Optional.ofNullable(known.get(version.batch()));
            Optional<Batch> next = Optional.ofNullable(known.get(version.replacedBy()));
            boolean now = version.replacedBy() == 0;
            versions.add(
                    new HistoryView.Version(
                            value(version, words),
                            batch.map(one -> words.moment(one.at())).orElse("–"),
                            batch.map(Batch::actor).orElse("–"),
                            batch.map(Batch::source).orElse("–"),
                            batch.flatMap(one -> desk.files().find(one.id()))
                                    .filter(_ -> ImportDesk.mayImport(words.visit()))
                                    .map(file -> "/data/impor/" + file.batch())
                                    .orElse(""),
                            next.map(one ->
                                            words.texts()
                                                    .get(
                                                            "history.until",
                                                            words.moment(one.at()),
                                                            one.actor(),
                                                            one.source()))
                                    .orElse(""),
                            now ? 0 : version.replacedBy(),
                            now));
        }
        return versions;
    }

    private static List<Integer> numbers(List<FigureVersion> history) {
        List<Integer> numbers = new ArrayList<>();
        for (FigureVersion version : history) {
            numbers.add(version.batch());
            numbers.add(version.replacedBy());
        }
        return numbers;
    }

    private static String value(FigureVersion version, ImportWords words) {
        return version.state() == CellState.REPORTED
                ? words.formats().shortNumber(version.value(), 4)
                : words.texts()
                        .get(
                                "history."
                                        + version.state()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT));
    }

    @PostMapping("/data/riwayat")
    @Needs(value = Permission.ENTER_FIGURES, inArea = true)
    ResponseEntity<byte[]> restore(
            @RequestParam(defaultValue = "") String elemen,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String sampai,
            Visit visit) {
        Spot spot = spot(elemen, area, bulan);
        Batch batch =
                restoring.restore(
                        spot.element().code(),
                        spot.area(),
                        spot.month(),
                        sampai.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(sampai) : 0,
                        visit.visitor().actor());
        return Redirect.to(
                address(elemen, area, spot.month()),
                Notice.done(visit.texts("intake").get("history.restored"))
                        .undoAt("/data/riwayat/" + area + "/" + batch.id() + "/urung"));
    }

    @PostMapping("/data/riwayat/{area}/{batch}/urung")
    @Needs(value = Permission.ENTER_FIGURES, inArea = true)
    ResponseEntity<byte[]> undo(
            @PathVariable String area, @PathVariable String batch, Visit visit) {
        Area place =
                places.find(area).orElseThrow(() -> Refusal.because(Problem.AREA_UNKNOWN, area));
        boolean undone = restoring.undo(batch, place, visit.visitor().actor());
        Texts texts = visit.texts("intake");
        return Redirect.to(
                "/data",
                undone
                        ? Notice.done(texts.get("history.undone"))
                        : Notice.mind(texts.get("history.not_undone")));
    }
}
