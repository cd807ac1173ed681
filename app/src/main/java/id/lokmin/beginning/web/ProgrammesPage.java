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
import java.util.stream.Collectors;
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
class ProgrammesPage {

    record Row(String code, String name, int indicators, boolean chosen) {}

    record View(StepFrame around, List<Row> rows, String wrong) {}

    private final Guide guide;
    private final Catalog catalog;
    private final Pages pages;

    ProgrammesPage(Guide guide, Catalog catalog, Pages pages) {
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
        Set<String> known =
                catalog.programmes().stream().map(Programme::code).collect(Collectors.toSet());
        List<String> chosen =
                form.getOrDefault("program", List.of()).stream().filter(known::contains).toList();
        if (chosen.isEmpty()) {
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
                        .map(programme -> new Row(
                                programme.code(),
                                visit.language() == Language.INDONESIAN
                                        ? programme.name().indonesian()
                                        : programme.name().english(),
                                (int)
                                        catalog.indicators().stream()
                                                .filter(card -> card.programme().equals(programme.code()))
                                                .count(),
                                chosen.map(codes -> codes.contains(programme.code())).orElse(true)))
                        .toList();
        return pages.page(
                status,
                "beginning/web/program.jte",
                new View(guide.frame(visit, Step.PROGRAMMES), rows, wrong));
    }
}
