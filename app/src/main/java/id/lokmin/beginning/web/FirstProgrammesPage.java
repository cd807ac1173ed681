package id.lokmin.beginning.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.beginning.Step;
import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.Programme;
import id.lokmin.shell.Language;
import id.lokmin.shell.web.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which programmes of the catalog the Puskesmas works with; at first all of them. */
@Controller
@ConditionalOnWebApplication
class FirstProgrammesPage {

    record Row(String code, String name, int indicators, boolean chosen) {}

    record View(StepFrame around, List<Row> rows, String wrong) {}

    private final StepGuide guide;
    private final Catalog catalog;
    private final Pages pages;

    FirstProgrammesPage(StepGuide guide, Catalog catalog, Pages pages) {
        this.guide = guide;
        this.catalog = catalog;
        this.pages = pages;
    }

    @GetMapping("/mulai/program")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> page(Visit visit) {
        return guide.elsewhere(visit, Step.PROGRAMMES)
                .orElseGet(() -> show(visit, HttpStatus.OK, ""));
    }

    @PostMapping("/mulai/program")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> take(Visit visit, @RequestParam MultiValueMap<String, String> form) {
        Optional<ResponseEntity<byte[]>> elsewhere = guide.elsewhere(visit, Step.PROGRAMMES);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<String> ticks = form.getOrDefault("program", List.of());
        List<String> chosen =
                catalog.programmes().stream()
                        .filter(one -> ticks.contains(one.code()) || indicators(one) == 0)
                        .map(Programme::code)
                        .toList();
        if (ticks.isEmpty()) {
            return show(
                    visit,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    visit.texts("beginning").get("program.none"));
        }
        guide.beginning().answer(Step.PROGRAMMES, Map.of("programmes", String.join(",", chosen)));
        return guide.onward(Step.PROGRAMMES);
    }

    private ResponseEntity<byte[]> show(Visit visit, HttpStatus status, String wrong) {
        Optional<Set<String>> chosen = guide.beginning().chosen();
        List<Row> rows =
                catalog.programmes().stream()
                        .filter(programme -> indicators(programme) > 0)
                        .map(programme -> row(programme, chosen, visit.language()))
                        .toList();
        return pages.page(
                status,
                "beginning/web/program.jte",
                new View(guide.frame(visit, Step.PROGRAMMES), rows, wrong));
    }

    private Row row(Programme programme, Optional<Set<String>> chosen, Language language) {
        return new Row(
                programme.code(),
                language == Language.INDONESIAN
                        ? programme.name().indonesian()
                        : programme.name().english(),
                indicators(programme),
                chosen.map(codes -> codes.contains(programme.code())).orElse(true));
    }

    /** A programme without any lends its figures to the others, and is always in use. */
    private int indicators(Programme programme) {
        return (int)
                catalog.indicators().stream()
                        .filter(card -> card.programme().equals(programme.code()))
                        .count();
    }
}
