package id.lokmin.insight.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.Course;
import id.lokmin.insight.Courses;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Making;
import id.lokmin.insight.Makings;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Pages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** "Dari mana angka ini?": one cell of the grid, as a page or as the part a script puts in. */
@Controller
@ConditionalOnWebApplication
class UnfoldedPage {

    private final Catalog catalog;
    private final Grids grids;
    private final GridPeriods periods;
    private final AskedPeriod askedPeriod;
    private final Makings makings;
    private final Courses courses;
    private final Institutions institutions;
    private final Pages pages;

    UnfoldedPage(
            Catalog catalog,
            Grids grids,
            GridPeriods periods,
            AskedPeriod askedPeriod,
            Makings makings,
            Courses courses,
            Institutions institutions,
            Pages pages) {
        this.catalog = catalog;
        this.grids = grids;
        this.periods = periods;
        this.askedPeriod = askedPeriod;
        this.makings = makings;
        this.courses = courses;
        this.institutions = institutions;
        this.pages = pages;
    }

    /**
     * @param part whether a script asks, to put it below the row that was opened
     */
    @GetMapping("/capaian/{indicator}/{area}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(
            @PathVariable("indicator") String indicator,
            @PathVariable("area") String area,
            @RequestParam(name = "period", defaultValue = "") String period,
            @RequestParam(name = "part", defaultValue = "") String part,
            Visit visit) {
        Grid grid = grids.at(askedPeriod.get(period));
        IndicatorCard card =
                catalog.findIndicator(indicator)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        GridCell cell =
                grid.find(indicator, area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Texts texts = visit.texts("insight");
        UnfoldedView view =
                new UnfoldedView(
                        visit.frame(
                                        texts.get("making.title"),
                                        Section.COVERAGE,
                                        new Crumb(
                                                name(card, visit),
                                                Addresses.indicator(indicator, grid.period())),
                                        new Crumb(
                                                cell.place().name(),
                                                Addresses.area(cell.place(), grid.period())))
                                .with("insight.css", "insight.js"),
                        texts,
                        drawn(cell, grid, visit));
        return pages.page(
                HttpStatus.OK,
                part.isEmpty() ? "insight/web/cell.jte" : "insight/web/unfolded.jte",
                view);
    }

    private static String name(IndicatorCard card, Visit visit) {
        return card.name().in(Locale.of(visit.language().code()));
    }

    private UnfoldedView.Cell drawn(GridCell cell, Grid grid, Visit visit) {
        Words words = new Words(visit.language());
        Unfolding unfolding = new Unfolding(catalog, visit.language());
        MakingDrawing drawing = new MakingDrawing(visit.language(), institutions.zone());
        TrendDrawing trend = new TrendDrawing(visit.language());
        Making making = makings.of(cell, grid);
        Course course = courses.of(cell.card(), cell.period().last());
        List<Period> known = periods.list();
        return new UnfoldedView.Cell(
                name(cell.card(), visit)
                        + " · "
                        + cell.place().name()
                        + " · "
                        + words.period(cell.period()),
                words.shown(cell),
                Boxes.mark(cell.tone(), words.status(cell)),
                words.status(cell),
                unfolding.sentence(cell, grid),
                unfolding.made(cell, grid),
                unfolding.target(cell),
                unfolding.rule(cell.card()),
                drawing.months(making, cell.place()),
                drawing.below(making),
                drawing.missing(making),
                drawing.entries(making, cell.place()),
                trend.draw(course, cell.place().code(), cell.place().name()),
                trend.table(course, cell.place().code()),
                new Link(
                        name(cell.card(), visit),
                        Addresses.indicator(cell.card().code(), cell.period())),
                new Link(cell.place().name(), Addresses.area(cell.place(), cell.period())),
                names(cell, making, visit),
                Steps.before(cell.period(), known).map(period -> step(cell, period, words)),
                Steps.after(cell.period(), known).map(period -> step(cell, period, words)));
    }

    /** Only where the visitor may see names in that area, and there are any. */
    private static Optional<Link> names(GridCell cell, Making making, Visit visit) {
        boolean allowed = visit.visitor().mayIn(Permission.SEE_NAMES, cell.place().code());
        return allowed && MakingDrawing.isFromRegister(making)
                ? Optional.of(
                        new Link(visit.texts("insight").get("names.open"), Addresses.names(cell)))
                : Optional.empty();
    }

    private static Link step(GridCell cell, Period period, Words words) {
        return new Link(
                words.period(period),
                Addresses.cell(cell.card().code(), cell.place().code(), period));
    }
}
