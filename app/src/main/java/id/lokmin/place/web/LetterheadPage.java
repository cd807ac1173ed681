package id.lokmin.place.web;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.place.Institution;
import id.lokmin.place.Institution.Office;
import id.lokmin.place.Institutions;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Form;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The two letterheads, of the Puskesmas and of the Kecamatan, with the numbers of their letters.
 */
@Controller
@ConditionalOnWebApplication
class LetterheadPage {

    private static final String ADDRESS = "/pengaturan/surat";
    private static final int LONGEST = 200;

    /** A field of a letterhead; {@code lines} is how many lines it may have. */
    record Field(String name, String label, String help, int lines, String value, String wrong) {}

    /** One office with its fields, and its head as it will be printed. */
    record Head(String name, List<Field> fields, List<String> printed) {}

    record View(Frame frame, Texts texts, List<Head> heads, Field town) {}

    private final Institutions institutions;
    private final Storage storage;
    private final Audit audit;
    private final Pages pages;

    LetterheadPage(Institutions institutions, Storage storage, Audit audit, Pages pages) {
        this.institutions = institutions;
        this.storage = storage;
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> page(Visit visit) {
        return page(visit, Form.of(typed(institution())));
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.EDIT_LETTERS)
    ResponseEntity<byte[]> save(@RequestParam Map<String, String> typed, Visit visit) {
        Institution before = institution();
        Texts texts = visit.texts("place");
        Form form = Form.of(typed);
        typed(before).keySet().stream()
                .filter(field -> form.typed(field).length() > LONGEST)
                .forEach(field -> form.refuse(field, texts.get("letter.long")));
        for (String field : List.of("puskesmas.name", "kecamatan.name")) {
            if (!form.has(field)) {
                form.refuse(field, texts.get("letter.name.wrong"));
            }
        }
        if (form.isWrong()) {
            return page(visit, form);
        }
        Institution after =
                before.withLetters(
                        office("puskesmas", form), office("kecamatan", form), form.typed("town"));
        String actor = visit.visitor().actor();
        boolean changed =
                storage.write(_ -> {
                    boolean different = institutions.keep(after, actor);
                    if (different) {
                        audit.record(actor, "letterhead.change", after.code(), "");
                    }
                    return different;
                });
        return Redirect.to(
                ADDRESS, Notice.done(texts.get(changed ? "letter.saved" : "letter.same")));
    }

    private Institution institution() {
        return institutions
                .find()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Office office(String which, Form form) {
        return new Office(
                form.typed(which + ".name"),
                form.typed(which + ".superiors")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                form.typed(which + ".address"),
                form.typed(which + ".contact"),
                form.typed(which + ".number"));
    }

    private static Map<String, String> typed(Institution institution) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed("puskesmas", institution.office(), typed);
        typed("kecamatan", institution.kecamatan(), typed);
        typed.put("town", institution.town());
        return typed;
    }

    private static void typed(String which, Office office, Map<String, String> typed) {
        typed.put(which + ".superiors", String.join("\n", office.superiors()));
        typed.put(which + ".name", office.name());
        typed.put(which + ".address", office.address());
        if (which.equals("puskesmas")) {
            typed.put(which + ".contact", office.contact());
        }
        typed.put(which + ".number", office.letterNumber());
    }

    private ResponseEntity<byte[]> page(Visit visit, Form form) {
        Texts texts = visit.texts("place");
        Institution stored = institution();
        return pages.page(
                form.status(),
                "place/web/letterhead.jte",
                new View(
                        visit.frame(texts.get("letter.title"), Section.SETTINGS),
                        texts,
                        List.of(
                                head("puskesmas", stored.office(), texts, form),
                                head("kecamatan", stored.kecamatan(), texts, form)),
                        field("town", "town", 1, texts, form)));
    }

    private static Head head(String which, Office stored, Texts texts, Form form) {
        Map<String, String> all = new LinkedHashMap<>();
        typed(which, stored, all);
        List<Field> fields =
                all.keySet().stream()
                        .map(name -> {
                            String kind = name.substring(name.indexOf('.') + 1);
                            return field(name, kind, kind.equals("superiors") ? 3 : 1, texts, form);
                        })
                        .toList();
        List<String> printed = new ArrayList<>(stored.superiors());
        printed.add(stored.name());
        printed.add(stored.address());
        printed.add(stored.contact());
        return new Head(
                texts.get("letter." + which),
                fields,
                printed.stream().filter(line -> !line.isBlank()).toList());
    }

    private static Field field(String name, String kind, int lines, Texts texts, Form form) {
        return new Field(
                name,
                texts.get("letter.field." + kind),
                texts.get("letter.field." + kind + ".help"),
                lines,
                form.typed(name),
                form.wrong(name));
    }
}
