package id.lokmin.figures.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.Programme;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.shell.Language;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which programmes of the catalog the Puskesmas works with. */
@Controller
@ConditionalOnWebApplication
class ProgrammesInUsePage {

    private static final String ADDRESS = "/pengaturan/program";

    record Row(String code, String name, int indicators, boolean chosen) {}

    record View(Frame frame, Texts texts, List<Row> rows, String wrong) {}

    private final ProgrammesInUse programmes;
    private final Catalog catalog;
    private final Pages pages;

    ProgrammesInUsePage(ProgrammesInUse programmes, Catalog catalog, Pages pages) {
        this.programmes = programmes;
        this.catalog = catalog;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> page(Visit visit) {
        return show(visit, "", HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.EDIT_PROGRAMMES)
    ResponseEntity<byte[]> choose(Visit visit, @RequestParam MultiValueMap<String, String> form) {
        List<String> ticks = form.getOrDefault("program", List.of());
        Texts texts = visit.texts("programmes");
        if (catalog.programmes().stream().noneMatch(one -> ticks.contains(one.code()))) {
            return show(visit, texts.get("none"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        programmes.choose(
                catalog.programmes().stream()
                        .filter(one -> ticks.contains(one.code()) || indicators(one) == 0)
                        .map(Programme::code)
                        .toList(),
                visit.visitor().actor());
        return Redirect.to(ADDRESS, Notice.done(texts.get("saved")));
    }

    private ResponseEntity<byte[]> show(Visit visit, String wrong, HttpStatus status) {
        Texts texts = visit.texts("programmes");
        Set<String> chosen =
                programmes.among(catalog.programmes().stream().map(Programme::code).toList());
        List<Row> rows =
                catalog.programmes().stream()
                        .filter(programme -> indicators(programme) > 0)
                        .map(programme ->
                                new Row(
                                        programme.code(),
                                        visit.language() == Language.INDONESIAN
                                                ? programme.name().indonesian()
                                                : programme.name().english(),
                                        indicators(programme),
                                        chosen.contains(programme.code())))
                        .toList();
        Frame frame = visit.frame(texts.get("title"), Section.SETTINGS).with("beginning.css");
        return pages.page(
                status, "figures/web/programmes.jte", new View(frame, texts, rows, wrong));
    }

    /** A programme without any lends its figures to the others, and is always in use. */
    private int indicators(Programme programme) {
        return (int)
                catalog.indicators().stream()
                        .filter(card -> card.programme().equals(programme.code()))
                        .count();
    }
}
