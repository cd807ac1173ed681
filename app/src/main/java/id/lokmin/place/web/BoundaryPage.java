package id.lokmin.place.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.place.Boundaries;
import id.lokmin.place.Boundary;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Redirect;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;

/** Boundaries: brought by GeoJSON, drawn to be looked at, and which places have none yet. */
@Controller
@ConditionalOnWebApplication
class BoundaryPage {

    private static final String ADDRESS = "/pengaturan/batas";

    /** So many shapes that fitted nowhere are named. */
    private static final int NAMED = 8;

    /** A level with its map and what is missing on it. */
    record Sheet(String title, OutlineMap map, List<String> drawn, String missing) {}

    record View(Frame frame, Texts texts, List<Sheet> sheets, String wrong) {

        boolean isEmpty() {
            return sheets.stream().allMatch(sheet -> sheet.drawn().isEmpty());
        }
    }

    private final AreaDesk desk;
    private final Boundaries boundaries;

    BoundaryPage(AreaDesk desk, Boundaries boundaries) {
        this.desk = desk;
        this.boundaries = boundaries;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> page(Visit visit) {
        return show(visit, "", HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> take(
            Visit visit,
            @RequestParam(value = "berkas", required = false) Optional<MultipartFile> file)
            throws IOException {
        Texts texts = visit.texts("place");
        if (file.isEmpty() || file.get().isEmpty()) {
            return show(visit, texts.get("boundaries.nofile"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("batas.geojson");
        try {
            Boundaries.Receipt receipt =
                    boundaries.accept(name, file.get().getBytes(), visit.visitor().actor());
            return told(receipt, visit, texts);
        } catch (Refusal refusal) {
            return show(visit, said(refusal.finding(), visit), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ResponseEntity<byte[]> told(Boundaries.Receipt receipt, Visit visit, Texts texts) {
        String passed =
                receipt.findings().stream()
                        .limit(NAMED)
                        .map(finding -> finding.sentence(visit.language()))
                        .collect(Collectors.joining(" "));
        if (receipt.batch().isEmpty()) {
            return show(
                    visit, texts.get("boundaries.none", passed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String more =
                receipt.findings().size() > NAMED
                        ? " " + texts.get("boundaries.more", receipt.findings().size() - NAMED)
                        : "";
        String sentence =
                texts.get("boundaries.stored", receipt.stored())
                        + (passed.isEmpty() ? "" : " " + passed)
                        + more;
        Notice notice =
                receipt.findings().isEmpty() ? Notice.done(sentence) : Notice.mind(sentence);
        return Redirect.to(
                ADDRESS,
                notice.undoAt(ADDRESS + "/" + receipt.batch().get().id() + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/{batch}/urung")
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> undo(Visit visit, @PathVariable String batch) {
        try {
            boundaries.undo(batch, visit.visitor().actor());
            return Redirect.to(ADDRESS, Notice.done(visit.texts("place").get("undone")));
        } catch (Refusal refusal) {
            return Redirect.to(ADDRESS, Notice.failed(said(refusal.finding(), visit)));
        }
    }

    private static String said(Finding finding, Visit visit) {
        return finding.sentence(visit.language()) + " " + finding.advice(visit.language());
    }

    private ResponseEntity<byte[]> show(Visit visit, String wrong, HttpStatus status) {
        AreaWords words = desk.words(visit);
        List<Sheet> sheets = new ArrayList<>();
        for (Level level : List.of(Level.VILLAGE, Level.RW)) {
            sheets.add(sheet(level, words));
        }
        Frame frame =
                visit.frame(words.texts().get("boundaries.title"), Section.SETTINGS)
                        .with("place.css");
        return desk.page(status, "boundaries.jte", new View(frame, words.texts(), sheets, wrong));
    }

    private Sheet sheet(Level level, AreaWords words) {
        PlaceTree tree = desk.now().tree();
        Map<String, String> names = new LinkedHashMap<>();
        for (int i : tree.atLevel(level)) {
            names.put(tree.place(i).code(), tree.place(i).name());
        }
        Map<String, Boundary> known = boundaries.list(names.keySet());
        List<String> missing = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        names.forEach((code, name) -> (known.containsKey(code) ? drawn : missing).add(name));
        return new Sheet(
                words.level(level),
                OutlineMap.of(known.values(), names),
                drawn,
                String.join(", ", missing));
    }
}
