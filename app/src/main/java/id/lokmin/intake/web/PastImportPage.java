package id.lokmin.intake.web;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.intake.CellFinding;
import id.lokmin.intake.ImportedFile;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One import that was stored, and the way to take it back. */
@Controller
@ConditionalOnWebApplication
class PastImportPage {

    private final ImportDesk desk;
    private final Audit audit;
    private final Pages pages;

    PastImportPage(ImportDesk desk, Audit audit, Pages pages) {
        this.desk = desk;
        this.audit = audit;
        this.pages = pages;
    }

    private static String address(ImportedFile file) {
        return "/data/impor/" + file.batch();
    }

    @GetMapping("/data/impor/{batch}")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> page(@PathVariable String batch, Visit visit) {
        ImportedFile file = desk.imported(batch);
        ImportWords words = desk.words(visit);
        Texts texts = words.texts();
        List<CellFinding> findings = desk.files().findings(batch);
        boolean there = desk.rejects().find(file).isPresent();
        boolean open = RejectAccess.isOpen(file.actor(), visit);
        PastImportView view =
                new PastImportView(
                        visit.frame(file.fileName(), Section.DATA, above(texts))
                                .with("intake.css", "intake.js"),
                        texts,
                        texts.get(
                                "past.lead",
                                words.profile(file.profile()),
                                words.moment(file.at()),
                                file.actor()),
                        undone(file, words),
                        words.counts(file.counts(), file.unit()),
                        facts(file, words),
                        FindingGroup.of(findings, texts),
                        findings.isEmpty() ? "" : address(file) + "/temuan",
                        there && open ? address(file) + "/ditolak.xlsx" : "",
                        rejectsNote(file, there, open, texts),
                        file.isUndone() || !ImportDesk.mayImport(visit)
                                ? ""
                                : address(file) + "/urung");
        return pages.page(HttpStatus.OK, "intake/web/past.jte", view);
    }

    private static Crumb above(Texts texts) {
        return new Crumb(texts.get("imports.title"), "/data/impor");
    }

    private static String undone(ImportedFile file, ImportWords words) {
        return file.undoneAt()
                .map(at ->
                        words.texts()
                                .get("past.undone", words.moment(at), file.undoneBy().orElse("–")))
                .orElse("");
    }

    private static List<Fact> facts(ImportedFile file, ImportWords words) {
        Texts texts = words.texts();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("import.profile"), words.profile(file.profile()), ""));
        facts.add(new Fact(texts.get("import.when"), words.moment(file.at()), ""));
        facts.add(new Fact(texts.get("import.who"), file.actor(), ""));
        facts.add(new Fact(texts.get("past.sha"), file.sha256(), ""));
        return facts;
    }

    private static String rejectsNote(ImportedFile file, boolean there, boolean open, Texts texts) {
        if (file.counts().rejected() == 0) {
            return "";
        }
        if (!there) {
            return texts.get("past.rejects.gone");
        }
        return open ? "" : texts.get("past.rejects.closed");
    }

    @GetMapping("/data/impor/{batch}/temuan.xlsx")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> findings(@PathVariable String batch, Visit visit) {
        return findings(batch, false, visit);
    }

    @GetMapping("/data/impor/{batch}/temuan.csv")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> findingsAsText(@PathVariable String batch, Visit visit) {
        return findings(batch, true, visit);
    }

    private ResponseEntity<byte[]> findings(String batch, boolean asText, Visit visit) {
        ImportedFile file = desk.imported(batch);
        return new FindingSheet(visit.texts("intake"))
                .answer(file.fileName(), desk.files().findings(batch), asText);
    }

    /** Noted in the audit trail, since names leave the application with it. */
    @GetMapping("/data/impor/{batch}/ditolak.xlsx")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> rejects(@PathVariable String batch, Visit visit) throws IOException {
        ImportedFile file = desk.imported(batch);
        RejectAccess.check(file.actor(), visit);
        Path workbook =
                desk.rejects().find(file).orElseThrow(() -> Refusal.because(Problem.UPLOAD_GONE));
        audit.record(visit.visitor().actor(), "import.rejects", batch, file.fileName());
        return Download.of(RejectAccess.name(file.fileName()), Files.readAllBytes(workbook));
    }

    @GetMapping("/data/impor/{batch}/urung")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> lookAtUndo(@PathVariable String batch, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        return undoPage(HttpStatus.OK, desk.imported(batch), visit);
    }

    private ResponseEntity<byte[]> undoPage(HttpStatus status, ImportedFile file, Visit visit) {
        ImportWords words = desk.words(visit);
        Texts texts = words.texts();
        String sentence = "";
        String kept = "";
        Optional<Finding> refusal = Optional.empty();
        try {
            int stays = rehearse(file, visit);
            sentence =
                    texts.get(
                            "undo.sentence",
                            words.number(file.counts().added()),
                            words.number(file.counts().changed()));
            kept = stays > 0 ? texts.get("undo.kept", words.number(stays)) : "";
        } catch (Refusal refused) {
            refusal = Optional.of(refused.finding());
        }
        PastImportView.Undo view =
                new PastImportView.Undo(
                        visit.frame(
                                        texts.get("undo.title"),
                                        Section.DATA,
                                        above(texts),
                                        new Crumb(file.fileName(), address(file)))
                                .with("intake.css"),
                        texts,
                        sentence,
                        kept,
                        refusal.map(one ->
                                        one.problem().code()
                                                + ": "
                                                + one.sentence(words.language()))
                                .orElse(""),
                        refusal.map(one -> one.advice(words.language())).orElse(""),
                        address(file) + "/urung",
                        address(file));
        return pages.page(status, "intake/web/undo.jte", view);
    }

    /** How many rows would stay; refused where nothing would go. */
    private int rehearse(ImportedFile file, Visit visit) {
        int kept =
                desk.intake()
                        .rehearse(() -> desk.intake().undo(file.batch(), visit.visitor().actor()));
        int moved = file.counts().added() + file.counts().changed();
        if (moved > 0 && kept >= moved) {
            throw Refusal.because(Problem.IMPORT_SUPERSEDED, file.fileName());
        }
        return kept;
    }

    @PostMapping("/data/impor/{batch}/urung")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> undo(@PathVariable String batch, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        ImportedFile file = desk.imported(batch);
        Texts texts = visit.texts("intake");
        try {
            rehearse(file, visit);
            int kept = desk.intake().undo(batch, visit.visitor().actor());
            return Redirect.to(
                    address(file),
                    kept == 0
                            ? Notice.done(texts.get("undo.done", file.fileName()))
                            : Notice.mind(texts.get("undo.done.kept", file.fileName(), kept)));
        } catch (Refusal refused) {
            return undoPage(HttpStatus.UNPROCESSABLE_CONTENT, file, visit);
        }
    }
}
