package id.lokmin.insight.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.Grids;
import id.lokmin.insight.Making;
import id.lokmin.insight.Makings;
import id.lokmin.insight.Words;
import id.lokmin.insight.web.GridSheet.Link;
import id.lokmin.insight.web.NamesView.Child;
import id.lokmin.register.NamedChild;
import id.lokmin.register.Register;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Pages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The names behind a figure of the children's register. Its address holds codes only, and the guard
 * asks whether the visitor may see names in that very area.
 */
@Controller
@ConditionalOnWebApplication
class NamesPage {

    /** More names than these nobody visits in a month. */
    private static final int LISTED = 300;

    private final Grids grids;
    private final AskedPeriod askedPeriod;
    private final Makings makings;
    private final Register register;
    private final Pages pages;

    NamesPage(
            Grids grids, AskedPeriod askedPeriod, Makings makings, Register register, Pages pages) {
        this.grids = grids;
        this.askedPeriod = askedPeriod;
        this.makings = makings;
        this.register = register;
        this.pages = pages;
    }

    @GetMapping("/capaian/{indicator}/{area}/nama")
    @Needs(value = Permission.SEE_NAMES, inArea = true)
    ResponseEntity<byte[]> page(
            @PathVariable("indicator") String indicator,
            @PathVariable("area") String area,
            @RequestParam(name = "period", defaultValue = "") String period,
            Visit visit) {
        Grid grid = grids.at(askedPeriod.get(period));
        GridCell cell =
                grid.find(indicator, area)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Making making = makings.of(cell, grid);
        if (!MakingDrawing.isFromRegister(making)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Set<String> above = registered(making, Making.Ingredient::above);
        List<NamedChild> children = children(cell, making, grid.tree());
        Texts texts = visit.texts("insight");
        Words words = new Words(visit.language());
        List<Child> inside = listed(children, above, true, grid, visit);
        List<Child> outside = listed(children, above, false, grid, visit);
        NamesView view =
                new NamesView(
                        visit.frame(
                                        texts.get("names.title"),
                                        Section.COVERAGE,
                                        new Crumb(texts.get("making.title"), Addresses.cell(cell)))
                                .with("insight.css"),
                        texts,
                        words.name(cell)
                                + " · "
                                + cell.place().name()
                                + " · "
                                + words.period(cell.period()),
                        texts.get("names.counted", inside.size(), cell.card().counted()),
                        inside.subList(0, Math.min(LISTED, inside.size())),
                        texts.get("names.others", outside.size(), cell.card().outOf()),
                        outside.subList(0, Math.min(LISTED, outside.size())),
                        Math.max(0, inside.size() - LISTED) + Math.max(0, outside.size() - LISTED),
                        new Link(texts.get("making.title"), Addresses.cell(cell)));
        return pages.page(HttpStatus.OK, "insight/web/names.jte", view);
    }

    /**
     * Everybody counted above or below the line: for events in the months of the figure, for how
     * things stand in its last month.
     */
    private List<NamedChild> children(GridCell cell, Making making, PlaceTree tree) {
        int place = tree.indexOf(cell.place().code());
        Map<String, NamedChild> all = new LinkedHashMap<>();
        for (Nature nature : List.of(Nature.EVENTS, Nature.STATE)) {
            Set<String> elements =
                    registered(making, one -> one.element().element().nature() == nature);
            if (!elements.isEmpty() && !making.months().isEmpty()) {
                boolean latest = nature == Nature.STATE;
                register.counted(
                                tree,
                                place,
                                latest ? making.months().getLast() : making.months().getFirst(),
                                making.months().getLast(),
                                elements)
                        .forEach(child ->
                                all.merge(
                                        child.name() + child.nik() + child.born(),
                                        child,
                                        NamesPage::together));
            }
        }
        return List.copyOf(all.values());
    }

    private static NamedChild together(NamedChild one, NamedChild other) {
        Set<String> elements =
                Stream.concat(one.elements().stream(), other.elements().stream())
                        .collect(Collectors.toSet());
        return new NamedChild(one.name(), one.nik(), one.born(), one.sex(), other.home(), elements);
    }

    private static Set<String> registered(Making making, Predicate<Making.Ingredient> wanted) {
        return making.ingredients().stream()
                .filter(one -> MakingDrawing.isFromRegister(one.element()))
                .filter(wanted)
                .map(one -> one.element().code())
                .collect(Collectors.toSet());
    }

    /** Those counted above the line, or all others; by area, then by name. */
    private static List<Child> listed(
            List<NamedChild> children, Set<String> above, boolean wanted, Grid grid, Visit visit) {
        Formats formats = Formats.of(visit.language());
        List<Child> listed = new ArrayList<>();
        children.stream()
                .filter(child -> child.elements().stream().anyMatch(above::contains) == wanted)
                .sorted(Comparator.comparing(NamedChild::home).thenComparing(NamedChild::name))
                .forEach(child ->
                        listed.add(
                                new Child(
                                        child.name(),
                                        child.nik(),
                                        formats.date(child.born()),
                                        grid.tree().find(child.home()).stream()
                                                .mapToObj(i -> grid.tree().place(i).name())
                                                .findFirst()
                                                .orElse(""))));
        return listed;
    }
}
