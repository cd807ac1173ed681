package id.lokmin.beginning.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.beginning.Step;
import id.lokmin.engine.place.Level;
import id.lokmin.place.NationalPlace;
import id.lokmin.place.NationalPlaces;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which Puskesmas this is: its kecamatan found by words, its name typed. */
@Controller
@ConditionalOnWebApplication
class PuskesmasPage {

    private static final int MOST_FOUND = 12;
    private static final String SEARCH = "cari";

    /** A kecamatan to choose. */
    record Choice(String code, String name, String around, boolean chosen) {}

    record View(
            StepFrame around,
            Typed search,
            List<Choice> choices,
            Typed name,
            Typed code,
            Typed address) {}

    private final StepGuide guide;
    private final NationalPlaces national;
    private final Pages pages;

    PuskesmasPage(StepGuide guide, NationalPlaces national, Pages pages) {
        this.guide = guide;
        this.national = national;
        this.pages = pages;
    }

    @GetMapping("/mulai/puskesmas")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> page(Visit visit) {
        return guide.elsewhere(visit, Step.PUSKESMAS)
                .orElseGet(() -> {
                    boolean none = !typed(SEARCH).isEmpty() && found(typed(SEARCH)).isEmpty();
                    return show(
                            visit,
                            HttpStatus.OK,
                            new Typed("", none ? text(visit, "puskesmas.none") : ""),
                            Typed.of(typed("name")));
                });
    }

    @PostMapping("/mulai/puskesmas")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> take(Visit visit, @RequestParam Map<String, String> form) {
        Optional<ResponseEntity<byte[]>> elsewhere = guide.elsewhere(visit, Step.PUSKESMAS);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Map<String, String> typed = new LinkedHashMap<>();
        for (String question : List.of("kecamatan", "name", "code", "address", SEARCH)) {
            typed.put(question, form.getOrDefault(question, "").strip());
        }
        guide.beginning().note(typed);
        boolean known = national.find(typed.getOrDefault("kecamatan", "")).isPresent();
        String name = typed.getOrDefault("name", "");
        if (known && !name.isEmpty() && !form.containsKey(SEARCH + "kan")) {
            guide.beginning().answer(Step.PUSKESMAS, Map.of());
            return guide.onward(Step.PUSKESMAS);
        }
        if (form.containsKey(SEARCH + "kan")) {
            // What was found is a page of its own: Back from the next step leads here again.
            return Redirect.to(Step.PUSKESMAS.address());
        }
        return show(
                visit,
                HttpStatus.UNPROCESSABLE_CONTENT,
                new Typed("", known ? "" : text(visit, "puskesmas.choose")),
                new Typed(name, name.isEmpty() ? text(visit, "puskesmas.name.missing") : ""));
    }

    private static String text(Visit visit, String key) {
        return visit.texts("beginning").get(key);
    }

    private String typed(String question) {
        return guide.beginning().answered(question);
    }

    private List<NationalPlace> found(String words) {
        return national.search(words, Level.SUBDISTRICT, MOST_FOUND);
    }

    private ResponseEntity<byte[]> show(Visit visit, HttpStatus status, Typed search, Typed name) {
        String chosen = typed("kecamatan");
        List<NationalPlace> found = found(typed(SEARCH));
        boolean only = found.size() == 1;
        List<Choice> choices =
                found.stream()
                        .map(place ->
                                new Choice(
                                        place.code(),
                                        place.name(),
                                        String.join(", ", place.around().reversed()),
                                        only || place.code().equals(chosen)))
                        .toList();
        return pages.page(
                status,
                "beginning/web/puskesmas.jte",
                new View(
                        guide.frame(visit, Step.PUSKESMAS),
                        new Typed(typed(SEARCH), search.wrong()),
                        choices,
                        name,
                        Typed.of(typed("code")),
                        Typed.of(typed("address"))));
    }
}
