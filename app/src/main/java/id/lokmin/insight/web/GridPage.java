package id.lokmin.insight.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.place.Places;
import id.lokmin.shell.Kept;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.web.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The one grid: as a page and as a workbook of the same. */
@Controller
@ConditionalOnWebApplication
class GridPage {

    /** A sheet of 900 cells is written in 300 KB, and 15 more compressed. */
    private static final int SHEETS_KEPT = 48;

    private final Grids grids;
    private final GridPeriods periods;
    private final AskedPeriod askedPeriod;
    private final Catalog catalog;
    private final Places places;
    private final Workbooks workbooks;
    private final Pages pages;
    private final ShownThen shownThen;
    private final Kept<Asked, GridView.Written> kept;
    private final Kept<Shown, List<ShownThen.ShownGrid>> keptShown;

    /** What was shown of a period, in a language. */
    private record Shown(Period period, Language language) {}

    GridPage(
            Grids grids,
            GridPeriods periods,
            AskedPeriod askedPeriod,
            Catalog catalog,
            Places places,
            Workbooks workbooks,
            Pages pages,
            ShownThen shownThen,
            Storage storage) {
        this.grids = grids;
        this.periods = periods;
        this.askedPeriod = askedPeriod;
        this.catalog = catalog;
        this.places = places;
        this.workbooks = workbooks;
        this.pages = pages;
        this.shownThen = shownThen;
        this.keptShown = new Kept<>(storage, SHEETS_KEPT);
        this.kept = Kept.ofFigures(storage, SHEETS_KEPT);
    }

    @GetMapping("/capaian")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(
            @RequestParam Map<String, String> address,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            Visit visit) {
        GridView.Written sheet = kept.get(new Asked(address, visit.language()), this::written);
        return pages.page(
                "insight/web/grid.jte",
                new GridView(
                        visit.frame(sheet.heading(), Section.COVERAGE)
                                .with("insight.css", "insight.js"),
                        visit.texts("insight"),
                        shown(address, visit)),
                sheet.content(),
                encodings);
    }

    private List<ShownThen.ShownGrid> shown(Map<String, String> address, Visit visit) {
        Asked asked = new Asked(address, visit.language());
        return places.isEmpty()
                ? List.of()
                : askedPeriod
                        .find(asked.word(Asked.PERIOD))
                        .map(period -> keptShown.get(new Shown(period, visit.language()), this::of))
                        .orElse(List.of());
    }

    private List<ShownThen.ShownGrid> of(Shown asked) {
        return shownThen.of(grids.at(asked.period()), asked.language());
    }

    private GridView.Written written(Asked asked) {
        GridSheet sheet = sheet(asked);
        return new GridView.Written(
                sheet.heading(), pages.keptPart("insight/web/sheet.jte", sheet));
    }

    private GridSheet sheet(Asked asked) {
        List<Period> known = periods.list();
        GridDrawing drawing = new GridDrawing(catalog, asked, known);
        Optional<Period> period = askedPeriod.find(asked.word(Asked.PERIOD));
        if (places.isEmpty()) {
            return drawing.withoutAreas();
        }
        if (period.isEmpty()) {
            return drawing.withoutFigures();
        }
        Grid grid = grids.at(period.get());
        return drawing.of(GridChoice.of(grid, catalog, asked, level(asked)));
    }

    @GetMapping("/capaian.xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> address, Visit visit) {
        Asked asked = new Asked(address, visit.language());
        Period period = askedPeriod.get(asked.word(Asked.PERIOD));
        GridChoice choice = GridChoice.whole(grids.at(period), catalog, asked, level(asked));
        return workbooks.hand(
                "capaian-" + period + ".xlsx",
                new GridWorkbook(choice, visit.language()).sheets(),
                visit);
    }

    private static Optional<Level> level(Asked asked) {
        if (asked.word(Asked.LEVEL).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Level.parse(asked.word(Asked.LEVEL)));
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "level", unknown);
        }
    }
}
