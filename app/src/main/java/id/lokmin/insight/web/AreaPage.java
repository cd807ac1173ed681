package id.lokmin.insight.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.paper.FileName;
import id.lokmin.paper.SheetBook;
import id.lokmin.place.Area;
import id.lokmin.place.Places;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everything about one area, as a page that prints on one sheet. */
@Controller
@ConditionalOnWebApplication
class AreaPage {

    private final Catalog catalog;
    private final Grids grids;
    private final GridPeriods periods;
    private final AskedPeriod askedPeriod;
    private final Places places;
    private final Workbooks workbooks;
    private final Pages pages;

    AreaPage(
            Catalog catalog,
            Grids grids,
            GridPeriods periods,
            AskedPeriod askedPeriod,
            Places places,
            Workbooks workbooks,
            Pages pages) {
        this.catalog = catalog;
        this.grids = grids;
        this.periods = periods;
        this.askedPeriod = askedPeriod;
        this.places = places;
        this.workbooks = workbooks;
        this.pages = pages;
    }

    @GetMapping("/wilayah/{area}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(
            @PathVariable("area") String code,
            @RequestParam(name = "period", defaultValue = "") String period,
            Visit visit) {
        Optional<Period> asked = askedPeriod.find(period);
        if (asked.isEmpty() || places.find(code).isEmpty()) {
            return gone(code, asked, visit);
        }
        WorkingArea area = places.in(asked.get().last());
        OptionalInt place = area.tree().find(code);
        if (place.isEmpty()) {
            return gone(code, asked, visit);
        }
        Grid grid = grids.at(asked.get());
        AreaView view =
                new AreaView(
                        visit.frame(
                                        area.tree().place(place.getAsInt()).name(),
                                        Section.COVERAGE,
                                        above(
                                                area.tree(),
                                                place.getAsInt(),
                                                asked.get(),
                                                visit.texts("insight")))
                                .with("insight.css"),
                        visit.texts("insight"),
                        new AreaDrawing(catalog, grid, area, visit.language())
                                .of(place.getAsInt(), periods.list()));
        return pages.page(HttpStatus.OK, "insight/web/area.jte", view);
    }

    /** The areas it lies in, from the Puskesmas downwards. */
    private static Crumb[] above(PlaceTree tree, int place, Period period, Texts texts) {
        List<Crumb> crumbs = new ArrayList<>();
        for (int at = tree.parent(place); at >= 0; at = tree.parent(at)) {
            if (tree.level(at).compareTo(Level.PUSKESMAS) >= 0) {
                crumbs.addFirst(
                        new Crumb(
                                tree.level(at) == Level.PUSKESMAS
                                        ? texts.get("page.whole")
                                        : tree.place(at).name(),
                                Addresses.area(tree.place(at), period)));
            }
        }
        return crumbs.toArray(Crumb[]::new);
    }

    /** Says where an area went, rather than that a page is missing. */
    private ResponseEntity<byte[]> gone(String code, Optional<Period> asked, Visit visit) {
        Texts texts = visit.texts("insight");
        List<Link> links = new ArrayList<>();
        Optional<Area> known = places.find(code);
        String sentence =
                known.map(area -> farewell(area, asked, visit, links))
                        .orElseGet(() -> texts.get("area.unknown"));
        links.add(new Link(texts.get("area.to_grid"), "/capaian"));
        GoneView view =
                new GoneView(
                        visit.frame(
                                        known.map(Area::name).orElse(texts.get("area.gone")),
                                        Section.COVERAGE)
                                .with("insight.css"),
                        texts,
                        sentence,
                        links);
        return pages.page(HttpStatus.NOT_FOUND, "insight/web/gone.jte", view);
    }

    private String farewell(Area area, Optional<Period> asked, Visit visit, List<Link> links) {
        Texts texts = visit.texts("insight");
        Formats formats = Formats.of(visit.language());
        if (asked.isEmpty()) {
            return texts.get("area.no_figures", area.name());
        }
        area.parent().stream()
                .boxed()
                .flatMap(seq -> places.list().stream().filter(one -> one.seq() == seq))
                .reduce((_, later) -> later)
                .ifPresent(parent ->
                        links.add(
                                new Link(
                                        parent.name(),
                                        Addresses.area(parent.place(), asked.get()))));
        if (area.until().isPresent() && !area.until().get().isAfter(asked.get().last().lastDay())) {
            Period last = Period.month(Month.of(area.until().get().minusDays(1)));
            links.add(
                    new Link(
                            texts.get("area.last_figures", area.name()),
                            Addresses.area(area.place(), last)));
            return texts.get("area.ended", area.name(), formats.date(area.until().get()));
        }
        return texts.get("area.not_yet", area.name(), formats.date(area.from()));
    }

    /** {@code RW 07 → capaian-rw-07-32.74.03.9001.007}. */
    private static String fileName(String area, String code) {
        return "capaian-" + FileName.of(area) + "-" + code;
    }

    @GetMapping("/wilayah/{area}/tabel.xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(
            @PathVariable("area") String code,
            @RequestParam(name = "period", defaultValue = "") String period,
            Visit visit) {
        Period asked = askedPeriod.get(period);
        List<GridCell> cells = grids.at(asked).at(code);
        if (cells.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return workbooks.hand(
                fileName(cells.getFirst().place().name(), code) + "-" + asked + ".xlsx",
                List.of(sheet(cells, new CellColumns(visit.language()))),
                visit);
    }

    private static SheetBook.Sheet sheet(List<GridCell> cells, CellColumns columns) {
        return columns.sheet(
                "sheet.grid",
                List.of(
                        columns.code(),
                        columns.name(),
                        columns.figure(),
                        columns.unit(),
                        columns.numerator(),
                        columns.denominator(),
                        columns.target(),
                        columns.status(),
                        columns.gap(),
                        columns.due(),
                        columns.in()),
                cells.stream());
    }
}
