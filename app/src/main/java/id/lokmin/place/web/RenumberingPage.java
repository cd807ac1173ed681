package id.lokmin.place.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.AreaRules;
import id.lokmin.place.ChangePlan;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * New numbers for the RW or RT of one place from a day on: first what would move and what stays,
 * then the act.
 */
@Controller
@ConditionalOnWebApplication
class RenumberingPage {

    private static final String NUMBERING = AreaDesk.ADDRESS + "/{area}/nomor";
    private static final String FIELD = "nama.";

    /** A neighbourhood with its present and its new name. */
    record Row(String code, String present, String wanted) {}

    record View(
            Frame frame,
            Texts texts,
            String code,
            List<Row> rows,
            String from,
            List<String> wrong,
            List<AreaWords.StepWords> steps,
            String unchanged) {

        boolean isPreview() {
            return !steps.isEmpty();
        }
    }

    private final AreaDesk desk;

    RenumberingPage(AreaDesk desk) {
        this.desk = desk;
    }

    @GetMapping(NUMBERING)
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> page(Visit visit, @PathVariable String area) {
        List<Row> rows = rows(area, Map.of());
        String january = LocalDate.of(desk.today().getYear(), 1, 1).toString();
        return rows.isEmpty()
                ? desk.gone(visit, area)
                : show(visit, area, rows, january, List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping(NUMBERING)
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> take(
            Visit visit, @PathVariable String area, @RequestParam Map<String, String> form) {
        List<Row> rows = rows(area, form);
        if (rows.isEmpty()) {
            return desk.gone(visit, area);
        }
        AreaWords words = desk.words(visit);
        String from = form.getOrDefault("mulai", "");
        Optional<LocalDate> day = AreaDesk.day(from);
        Map<String, String> names = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.wanted().equals(row.present())) {
                names.put(row.code(), row.wanted());
            }
        }
        if (day.isEmpty() || names.isEmpty()) {
            String missing = words.texts().get(day.isEmpty() ? "day.missing" : "number.nothing");
            return show(
                    visit,
                    area,
                    rows,
                    from,
                    List.of(missing),
                    List.of(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        AreaChange change = new AreaChange.Rename(names, day.get());
        if (form.containsKey("jalankan")) {
            AreaChanges.Made made = desk.make(change, visit);
            if (made.batch().isPresent()) {
                return AreaDesk.made(
                        AreaDesk.ADDRESS + "/" + area,
                        words.texts().get("made.nomor", names.size(), words.date(day.get())),
                        made.batch());
            }
        }
        ChangePlan plan = desk.changes().plan(change);
        return show(
                visit,
                area,
                rows,
                from,
                words.findings(plan.findings()),
                plan.isPossible() ? plan.steps().stream().map(words::step).toList() : List.of(),
                plan.isPossible() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The RW or RT directly in a place, in their order, with the names that were typed. */
    private List<Row> rows(String code, Map<String, String> form) {
        PlaceTree tree = desk.now().tree();
        OptionalInt at = tree.find(code);
        List<Row> rows = new ArrayList<>();
        if (at.isEmpty()) {
            return rows;
        }
        for (int i = at.getAsInt() + 1; i < tree.end(at.getAsInt()); i++) {
            Level level = tree.place(i).level();
            if (tree.parent(i) == at.getAsInt() && (level == Level.RW || level == Level.RT)) {
                String present = tree.place(i).name();
                String typed = form.getOrDefault(FIELD + tree.place(i).code(), present);
                rows.add(
                        new Row(
                                tree.place(i).code(),
                                present,
                                typed.isBlank() || typed.equals(present)
                                        ? typed.strip()
                                        : AreaRules.usualName(level, typed)));
            }
        }
        return rows;
    }

    private ResponseEntity<byte[]> show(
            Visit visit,
            String area,
            List<Row> rows,
            String from,
            List<String> wrong,
            List<AreaWords.StepWords> steps,
            HttpStatus status) {
        AreaWords words = desk.words(visit);
        String name = desk.places().find(area).map(one -> one.name()).orElse(area);
        String unchanged =
                String.join(
                        ", ",
                        rows.stream()
                                .filter(row -> row.wanted().equals(row.present()))
                                .map(Row::present)
                                .toList());
        return desk.page(
                status,
                "renumbering.jte",
                new View(
                        desk.frame(visit, words.texts().get("number.title", name)),
                        words.texts(),
                        area,
                        rows,
                        from,
                        wrong,
                        steps,
                        unchanged));
    }
}
