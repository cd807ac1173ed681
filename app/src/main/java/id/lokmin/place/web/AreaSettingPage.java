package id.lokmin.place.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.place.Area;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One place, to be changed: its name, other names, what it lies in, what it serves, its end. */
@Controller
@ConditionalOnWebApplication
class AreaSettingPage {

    private static final String AREA = AreaDesk.ADDRESS + "/{area}";

    private final AreaDesk desk;

    AreaSettingPage(AreaDesk desk) {
        this.desk = desk;
    }

    @GetMapping(AREA)
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> page(Visit visit, @PathVariable String area) {
        return show(visit, area, WrongForm.NONE, HttpStatus.OK);
    }

    @PostMapping(AREA + "/nama")
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> rename(
            Visit visit, @PathVariable String area, @RequestParam Map<String, String> form) {
        Optional<Area> known = today(area);
        if (known.isEmpty()) {
            return desk.gone(visit, area);
        }
        boolean isCorrection = form.getOrDefault("sejak", "").equals("awal");
        Optional<LocalDate> from =
                isCorrection
                        ? Optional.of(known.get().from())
                        : AreaDesk.day(form.getOrDefault("mulai", ""));
        String name = form.getOrDefault("nama", "").strip();
        return take(
                visit,
                area,
                "nama",
                form,
                from.map(day -> new AreaChange.Rename(Map.of(area, name), day)));
    }

    @PostMapping(AREA + "/sebutan")
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> otherNames(
            Visit visit, @PathVariable String area, @RequestParam Map<String, String> form) {
        Set<String> names = new TreeSet<>();
        form.getOrDefault("sebutan", "")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return take(
                visit, area, "sebutan", form, Optional.of(new AreaChange.OtherNames(area, names)));
    }

    @PostMapping(AREA + "/pindah")
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> move(
            Visit visit, @PathVariable String area, @RequestParam Map<String, String> form) {
        return take(
                visit,
                area,
                "pindah",
                form,
                AreaDesk.day(form.getOrDefault("mulai", ""))
                        .map(day ->
                                new AreaChange.Move(area, form.getOrDefault("induk", ""), day)));
    }

    @PostMapping(AREA + "/akhiri")
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> end(
            Visit visit, @PathVariable String area, @RequestParam Map<String, String> form) {
        return take(
                visit,
                area,
                "akhiri",
                form,
                AreaDesk.day(form.getOrDefault("tanggal", ""))
                        .map(day -> new AreaChange.End(area, day)));
    }

    @PostMapping(AREA + "/melayani")
    @Needs(value = Permission.EDIT_AREAS, inArea = true)
    ResponseEntity<byte[]> serve(
            Visit visit,
            @PathVariable String area,
            @RequestParam MultiValueMap<String, String> form) {
        Set<String> served = new TreeSet<>(form.getOrDefault("rw", List.of()));
        return take(
                visit,
                area,
                "melayani",
                form.toSingleValueMap(),
                Optional.of(new AreaChange.Serve(area, served)));
    }

    private Optional<Area> today(String code) {
        WorkingArea now = desk.now();
        OptionalInt found = now.tree().find(code);
        return found.isPresent() ? desk.places().find(code) : Optional.empty();
    }

    /** Makes a change, or shows the form again with what speaks against it. */
    private ResponseEntity<byte[]> take(
            Visit visit,
            String area,
            String form,
            Map<String, String> typed,
            Optional<? extends AreaChange> change) {
        if (today(area).isEmpty()) {
            return desk.gone(visit, area);
        }
        Texts texts = visit.texts("place");
        if (change.isEmpty()) {
            WrongForm wrong = new WrongForm(form, List.of(texts.get("day.missing")), typed);
            return show(visit, area, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        AreaChanges.Made made = desk.make(change.get(), visit);
        if (made.batch().isEmpty()) {
            List<String> said = desk.words(visit).findings(made.plan().findings());
            return show(
                    visit,
                    area,
                    new WrongForm(form, said, typed),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean stillThere = today(area).isPresent();
        return AreaDesk.made(
                stillThere ? AreaDesk.ADDRESS + "/" + area : AreaDesk.ADDRESS,
                texts.get("made." + form),
                made.batch());
    }

    private ResponseEntity<byte[]> show(
            Visit visit, String code, WrongForm wrong, HttpStatus status) {
        WorkingArea now = desk.now();
        OptionalInt at = now.tree().find(code);
        if (at.isEmpty()) {
            return desk.gone(visit, code);
        }
        AreaWords words = desk.words(visit);
        AreaView view =
                new AreaDrawing(now, desk.places().list(), words, desk.today())
                        .draw(
                                at.getAsInt(),
                                desk.frame(visit, now.tree().place(at.getAsInt()).name()),
                                wrong);
        return desk.page(status, "area.jte", view);
    }

    /** A form that was sent and cannot be taken. */
    record WrongForm(String form, List<String> sentences, Map<String, String> typed) {

        static final WrongForm NONE = new WrongForm("", List.of(), Map.of());

        WrongForm {
            sentences = List.copyOf(sentences);
            typed = Map.copyOf(typed);
        }

        boolean is(String asked) {
            return form.equals(asked);
        }

        /** What was typed in a field of a form, or else what stands there. */
        String typed(String asked, String field, String stands) {
            return is(asked) ? typed.getOrDefault(field, "") : stands;
        }
    }
}
