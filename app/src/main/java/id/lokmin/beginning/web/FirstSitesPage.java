package id.lokmin.beginning.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.beginning.Founding;
import id.lokmin.beginning.Step;
import id.lokmin.beginning.VillageAnswer;
import id.lokmin.engine.place.Level;
import id.lokmin.place.TypedAreas;
import id.lokmin.shell.web.Pages;
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

/** Posyandu and schools of each village, one a line, with the RW they serve. */
@Controller
@ConditionalOnWebApplication
class FirstSitesPage {

    record Row(String code, String name, int neighbourhoods, Typed posyandu, Typed schools) {

        /** How tall its two fields are: what was pasted is seen without scrolling. */
        int lines() {
            long longer =
                    Math.max(posyandu.value().lines().count(), schools.value().lines().count());
            return (int) Math.clamp(longer + 1, 3, 20);
        }
    }

    record View(StepFrame around, List<Row> rows) {

        boolean isWrong() {
            return rows.stream()
                    .anyMatch(row -> row.posyandu().isWrong() || row.schools().isWrong());
        }
    }

    private final StepGuide guide;
    private final Pages pages;

    FirstSitesPage(StepGuide guide, Pages pages) {
        this.guide = guide;
        this.pages = pages;
    }

    @GetMapping("/mulai/posyandu")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> page(Visit visit) {
        return guide.elsewhere(visit, Step.SITES).orElseGet(() -> show(view(visit), HttpStatus.OK));
    }

    @PostMapping("/mulai/posyandu")
    @Needs(Permission.SET_UP)
    ResponseEntity<byte[]> take(Visit visit, @RequestParam Map<String, String> form) {
        Optional<ResponseEntity<byte[]>> elsewhere = guide.elsewhere(visit, Step.SITES);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        List<VillageAnswer> villages =
                guide.beginning().villages().stream()
                        .map(village ->
                                village.withSites(
                                        form.getOrDefault("posyandu." + village.code(), "").strip(),
                                        form.getOrDefault("sekolah." + village.code(), "").strip()))
                        .toList();
        guide.beginning().keepVillages(villages);
        View view = view(visit);
        if (view.isWrong()) {
            return show(view, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        guide.beginning().answer(Step.SITES, Map.of());
        return guide.onward(Step.SITES);
    }

    private View view(Visit visit) {
        return new View(
                guide.frame(visit, Step.SITES),
                guide.beginning().villages().stream().map(one -> row(one, visit)).toList());
    }

    private static Row row(VillageAnswer village, Visit visit) {
        return new Row(
                village.code(),
                village.name(),
                TypedAreas.read(Level.RW, village.neighbourhoods()).areas().size(),
                typed(Level.POSYANDU, village.posyandu(), village, visit),
                typed(Level.SCHOOL, village.schools(), village, visit));
    }

    private static Typed typed(Level level, String text, VillageAnswer village, Visit visit) {
        return Typed.of(
                text, Founding.wrongSites(level, text, village.neighbourhoods()), visit.language());
    }

    private ResponseEntity<byte[]> show(View view, HttpStatus status) {
        return pages.page(status, "beginning/web/posyandu.jte", view);
    }
}
