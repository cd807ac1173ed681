package id.lokmin.place.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.engine.place.Level;
import id.lokmin.place.Area;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.AreaRules;
import id.lokmin.place.NewCodes;
import id.lokmin.place.TypedAreas;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding places to another, one or many at once, typed or pasted. */
@Controller
@ConditionalOnWebApplication
class AreaAddingPage {

    private static final String ADDING = AreaDesk.ADDRESS + "/{area}/tambah";

    record View(
            Frame frame,
            Texts texts,
            String code,
            String parent,
            List<AreaView.Choice> levels,
            String level,
            String typed,
            String from,
            List<String> wrong) {}

    private final AreaDesk desk;

    AreaAddingPage(AreaDesk desk) {
        this.desk = desk;
    }

    @GetMapping(ADDING)
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> page(
            Visit visit,
            @PathVariable String area,
            @RequestParam(value = "jenis", defaultValue = "") String kind) {
        return parent(area)
                .map(parent ->
                        show(
                                visit,
                                parent,
                                kind,
                                "",
                                parent.from().toString(),
                                List.of(),
                                HttpStatus.OK))
                .orElseGet(() -> desk.gone(visit, area));
    }

    @PostMapping(ADDING)
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> add(
            Visit visit,
            @PathVariable String area,
            @RequestParam("jenis") String kind,
            @RequestParam(value = "daftar", defaultValue = "") String typed,
            @RequestParam(value = "mulai", defaultValue = "") String from) {
        Optional<Area> parent = parent(area);
        if (parent.isEmpty()) {
            return desk.gone(visit, area);
        }
        Texts texts = visit.texts("place");
        Optional<LocalDate> day = AreaDesk.day(from);
        Optional<Level> level = level(parent.get(), kind);
        TypedAreas read = TypedAreas.read(level.orElse(Level.RW), typed);
        List<String> wrong = new ArrayList<>(desk.words(visit).findings(read.findings()));
        if (day.isEmpty()) {
            wrong.add(texts.get("day.missing"));
        }
        if (read.areas().isEmpty()) {
            wrong.add(texts.get("add.nothing"));
        }
        if (!wrong.isEmpty() || level.isEmpty()) {
            return again(visit, parent.get(), kind, typed, from, wrong);
        }
        NewCodes codes =
                new NewCodes(
                        desk.places().list().stream().map(Area::code).collect(Collectors.toSet()));
        AreaChange change = new AreaChange.Add(read.entries(level.get(), area, day.get(), codes));
        AreaChanges.Made made = desk.make(change, visit);
        if (made.batch().isEmpty()) {
            List<Finding> findings = made.plan().findings();
            return again(
                    visit, parent.get(), kind, typed, from, desk.words(visit).findings(findings));
        }
        return AreaDesk.made(
                AreaDesk.ADDRESS + "/" + area,
                texts.get("made.add", made.plan().steps().size(), parent.get().name()),
                made.batch());
    }

    private Optional<Area> parent(String code) {
        return desk.now().tree().find(code).isPresent()
                ? desk.places().find(code)
                : Optional.empty();
    }

    private static List<Level> levels(Area parent) {
        return Arrays.stream(Level.values())
                .filter(level -> AreaRules.mayLieIn(level, parent.level()))
                .toList();
    }

    /** The chosen level, or the first that may lie there. */
    private static Optional<Level> level(Area parent, String kind) {
        return levels(parent).stream()
                .filter(level -> level.code().equals(kind))
                .findFirst()
                .or(() -> levels(parent).stream().findFirst());
    }

    private ResponseEntity<byte[]> again(
            Visit visit, Area parent, String kind, String typed, String from, List<String> wrong) {
        return show(visit, parent, kind, typed, from, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ResponseEntity<byte[]> show(
            Visit visit,
            Area parent,
            String kind,
            String typed,
            String from,
            List<String> wrong,
            HttpStatus status) {
        AreaWords words = desk.words(visit);
        String chosen = level(parent, kind.isEmpty() ? "rw" : kind).map(Level::code).orElse("");
        List<AreaView.Choice> choices =
                levels(parent).stream()
                        .map(level ->
                                new AreaView.Choice(
                                        level.code(),
                                        words.level(level),
                                        level.code().equals(chosen)))
                        .toList();
        return desk.page(
                status,
                "adding.jte",
                new View(
                        desk.frame(visit, words.texts().get("add.title", parent.name())),
                        words.texts(),
                        parent.code(),
                        parent.name(),
                        choices,
                        chosen,
                        typed,
                        from,
                        wrong));
    }
}
