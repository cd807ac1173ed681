package id.lokmin.insight.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.engine.place.Level;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Press;
import id.lokmin.place.Places;
import id.lokmin.shell.web.Pages;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The grid, read-only: as a page and as a workbook of the same. */
@Controller
@ConditionalOnWebApplication
class GridPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Grids grids;
    private final GridPeriods periods;
    private final Catalog catalog;
    private final Places places;
    private final Press press;
    private final Pages pages;
    private final Clock clock;

    GridPage(
            Grids grids,
            GridPeriods periods,
            Catalog catalog,
            Places places,
            Press press,
            Pages pages,
            Clock clock) {
        this.grids = grids;
        this.periods = periods;
        this.catalog = catalog;
        this.places = places;
        this.press = press;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/capaian")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(@RequestParam Map<String, String> address, Visit visit) {
        Asked asked = Asked.of(address, visit.language());
        List<Period> known = periods.list();
        GridDrawing drawing = new GridDrawing(catalog, asked, visit, known);
        Optional<Period> period = period(asked);
        GridView view;
        if (places.list().isEmpty()) {
            view = drawing.withoutAreas();
        } else if (period.isEmpty()) {
            view = drawing.withoutFigures();
        } else {
            view = drawing.of(choice(asked, grids.at(period.get())));
        }
        return pages.page(HttpStatus.OK, "insight/web/grid.jte", view);
    }

    @GetMapping("/capaian.xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> address, Visit visit) {
        Asked asked = Asked.of(address, visit.language());
        Period period =
                period(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        GridWorkbook book = new GridWorkbook(choice(asked, grids.at(period)), asked.language());
        String name = "lokmin-" + period + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(press.xlsx(book.book(new Imprint(name, visit.office(), clock.instant()))));
    }

    private GridChoice choice(Asked asked, Grid grid) {
        Optional<Level> level =
                asked.level().isEmpty() ? Optional.empty() : Optional.of(level(asked.level()));
        return GridChoice.of(grid, catalog, asked, level);
    }

    /** The period that was asked for, or the latest month with a report. */
    private Optional<Period> period(Asked asked) {
        if (asked.period().isEmpty()) {
            return periods.latest().map((Month month) -> Period.month(month));
        }
        try {
            return Optional.of(Period.parse(asked.period()));
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "period", unreadable);
        }
    }

    private static Level level(String code) {
        try {
            return Level.parse(code);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "level", unknown);
        }
    }
}
