package id.lokmin.followup.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.followup.News;
import id.lokmin.followup.Progress;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Reports;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Photo;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** One promise: what it says, how it goes, what is told about it, and its end. */
@Controller
@ConditionalOnWebApplication
class PromisePage {

    private static final String ONE = PromiseListPage.ADDRESS + "/{id}";
    private static final String REASON = "reason";
    private static final String TO = "to";

    private final PromiseDesk desk;
    private final PromiseDrawing drawing;
    private final Reports reports;
    private final Pages pages;

    PromisePage(PromiseDesk desk, PromiseDrawing drawing, Reports reports, Pages pages) {
        this.desk = desk;
        this.drawing = drawing;
        this.reports = reports;
        this.pages = pages;
    }

    @GetMapping(ONE)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> one(@PathVariable String id, Visit visit, HttpServletRequest request) {
        return show(HttpStatus.OK, desk.promise(id), visit, request, Map.of(), Map.of());
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Promise promise,
            Visit visit,
            HttpServletRequest request,
            Map<String, String> typed,
            Map<String, String> wrong) {
        return pages.page(
                status,
                "followup/web/one.jte",
                drawing.draw(promise, visit, request, typed, wrong));
    }

    @PostMapping(ONE + "/kabar")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> tell(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            @RequestParam(value = NewsFields.PHOTO, required = false) Optional<MultipartFile> photo,
            Visit visit,
            HttpServletRequest request) {
        Promise promise = desk.told(id, visit.visitor());
        Texts texts = visit.texts("followup");
        Map<String, String> wrong = new LinkedHashMap<>();
        NewsFields fields = new NewsFields(form, wrong, texts);
        Optional<News> news = fields.news(Optional.empty());
        News.Shown shown = fields.shown(photo);
        if (news.isPresent() && wrong.isEmpty()) {
            try {
                Batch batch = desk.tell(visit.visitor().actor(), id, news.get(), shown);
                return back(id, texts.get("news.noted"), batch);
            } catch (Refusal refused) {
                fields.refused(refused);
            }
        }
        return show(HttpStatus.UNPROCESSABLE_CONTENT, promise, visit, request, form, wrong);
    }

    @PostMapping(ONE + "/batal")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> cancel(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Visit visit,
            HttpServletRequest request) {
        return end(id, form, visit, request, "end.cancelled", one -> one.cancelled(reason(form)));
    }

    @PostMapping(ONE + "/alihkan")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> handOn(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Visit visit,
            HttpServletRequest request) {
        String to = form.getOrDefault(TO, "").strip();
        return end(
                id,
                form,
                visit,
                request,
                "end.handed_on",
                one -> one.handedOn(to.isEmpty() ? "Dinas Kesehatan" : to, reason(form)));
    }

    @PostMapping(ONE + "/buka")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> reopen(
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Visit visit,
            HttpServletRequest request) {
        return end(id, form, visit, request, "end.reopened", one -> one.reopened(reason(form)));
    }

    private static String reason(Map<String, String> form) {
        String reason = form.getOrDefault(REASON, "").strip();
        return reason.substring(0, Math.min(reason.length(), 300));
    }

    private ResponseEntity<byte[]> end(
            String id,
            Map<String, String> form,
            Visit visit,
            HttpServletRequest request,
            String done,
            Function<Promise, Progress> end) {
        Promise promise = desk.kept(id, visit.visitor());
        try {
            Batch batch = desk.report(visit.visitor().actor(), id, end.apply(promise));
            return back(id, visit.texts("followup").get(done), batch);
        } catch (Refusal refused) {
            String sentence = refused.finding().sentence(visit.language());
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    promise,
                    visit,
                    request,
                    form,
                    Map.of(REASON, sentence));
        }
    }

    private static ResponseEntity<byte[]> back(String id, String sentence, Batch batch) {
        return Redirect.to(
                PromiseListPage.ADDRESS + "/" + id,
                Notice.done(sentence).undoAt(PromiseDesk.undoing(batch)));
    }

    @PostMapping(PromiseListPage.ADDRESS + "/perubahan/{batch}" + Notice.UNDOING)
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> undo(@PathVariable String batch, Visit visit) {
        desk.undo(batch, visit.visitor().actor());
        return Redirect.to(
                PromiseListPage.ADDRESS, Notice.done(visit.texts("followup").get("form.undone")));
    }

    @PostMapping(ONE + "/tautan")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> link(@PathVariable String id, Visit visit) {
        desk.link(desk.told(id, visit.visitor()), visit.visitor().actor());
        return Redirect.to(PromiseListPage.ADDRESS + "/" + id + "#tautan");
    }

    @PostMapping(ONE + "/tautan/cabut")
    @Needs(Permission.KEEP_PROMISES)
    ResponseEntity<byte[]> revoke(@PathVariable String id, Visit visit) {
        desk.revoke(desk.told(id, visit.visitor()), visit.visitor().actor());
        return Redirect.to(
                PromiseListPage.ADDRESS + "/" + id,
                Notice.done(visit.texts("followup").get("link.revoked")));
    }

    @GetMapping(ONE + "/bukti/{proof}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> photo(@PathVariable String id, @PathVariable String proof) {
        Photo photo =
                reports.photo(id, proof)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photo.bytes());
    }
}
