package id.lokmin.intake.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.Delivery;
import id.lokmin.intake.ImportedFile;
import id.lokmin.intake.Look;
import id.lokmin.intake.Unloading;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One delivery from its arrival to its result, always at the same address: whoever comes back to it
 * finds how far it is.
 */
@Controller
@ConditionalOnWebApplication
class DeliveryPage {

    private final ImportDesk desk;
    private final Places places;
    private final Pages pages;
    private final PuskesmasDay day;

    DeliveryPage(ImportDesk desk, Places places, Pages pages, PuskesmasDay day) {
        this.desk = desk;
        this.places = places;
        this.pages = pages;
        this.day = day;
    }

    static String address(String delivery) {
        return "/data/impor/kiriman/" + delivery;
    }

    @GetMapping("/data/impor/kiriman/{id}")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> page(@PathVariable String id, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        return page(HttpStatus.OK, desk.delivery(id), visit);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Delivery found, Visit visit) {
        ImportWords words = desk.words(visit);
        Texts texts = words.texts();
        Optional<Look> look = desk.unloading().look(found);
        if (found.state() == Delivery.State.OPEN && look.isEmpty()) {
            desk.unloading().startLooking(found);
        }
        Optional<Unloading.Progress> progress = desk.unloading().progress(found.id());
        Delivery delivery = desk.delivery(found.id());
        look = desk.unloading().look(delivery);
        boolean working =
                progress.isPresent()
                        || delivery.state() == Delivery.State.STORING
                        || delivery.state() == Delivery.State.OPEN && look.isEmpty();
        boolean stored = !working && delivery.state() == Delivery.State.STORED;
        boolean givenUp = delivery.state() == Delivery.State.GIVEN_UP;
        String title = texts.get(stored ? "result.title" : "preview.title");
        Optional<DeliveryView.Preview> preview =
                working || stored || givenUp
                        ? Optional.empty()
                        : look.map(seen -> drawing(words, visit).preview(delivery, seen));
        DeliveryView view =
                new DeliveryView(
                        visit.frame(
                                        title,
                                        Section.DATA,
                                        new Crumb(texts.get("imports.title"), "/data/impor"))
                                .with("intake.css", "intake.js"),
                        texts,
                        address(delivery.id()),
                        lead(delivery, working, stored, givenUp, words),
                        working
                                ? Optional.of(progress(delivery, progress, texts))
                                : Optional.empty(),
                        delivery.interrupted() ? texts.get("delivery.interrupted") : "",
                        preview,
                        stored ? result(delivery, words) : List.of(),
                        givenUp ? texts.get("delivery.given_up") : "",
                        givenUp);
        return pages.page(status, "intake/web/delivery.jte", view);
    }

    private PreviewDrawing drawing(ImportWords words, Visit visit) {
        return new PreviewDrawing(desk, words, visit.visitor(), places.tree(Month.of(day.today())));
    }

    private static String lead(
            Delivery delivery,
            boolean working,
            boolean stored,
            boolean givenUp,
            ImportWords words) {
        String from = words.moment(delivery.at());
        if (working) {
            return words.texts().get("delivery.lead.working");
        }
        return words.texts()
                .get(
                        "delivery.lead." + (stored ? "stored" : givenUp ? "given_up" : "open"),
                        from,
                        delivery.actor());
    }

    private static DeliveryView.Progress progress(
            Delivery delivery, Optional<Unloading.Progress> progress, Texts texts) {
        if (progress.isEmpty() || progress.get().file() == 0) {
            boolean storing = delivery.state() == Delivery.State.STORING;
            return new DeliveryView.Progress(
                    texts.get(storing ? "progress.storing.queued" : "progress.looking.queued"),
                    0,
                    Math.max(1, delivery.waiting().size()),
                    "antre");
        }
        Unloading.Progress now = progress.get();
        return new DeliveryView.Progress(
                texts.get(
                        now.storing() ? "progress.storing" : "progress.looking",
                        now.file(),
                        now.of(),
                        now.name()),
                now.file() - 1,
                now.of(),
                (now.storing() ? "simpan" : "baca") + now.file());
    }

    private List<DeliveryView.Done> result(Delivery delivery, ImportWords words) {
        return delivery.files().stream()
                .filter(file -> !file.leftOut())
                .map(file -> done(file, words))
                .toList();
    }

    private DeliveryView.Done done(Delivery.Piece file, ImportWords words) {
        Optional<ImportedFile> stored = file.batch().flatMap(desk.files()::find);
        String refusal =
                file.refusal()
                        .map(one -> one.problem().code() + ": " + one.sentence(words.language()))
                        .orElse(stored.isPresent() ? "" : words.texts().get("result.not_stored"));
        return new DeliveryView.Done(
                file.name(),
                stored.map(one -> "/data/impor/" + one.batch()).orElse(""),
                stored.map(one -> words.counts(one.counts(), one.unit())).orElse(List.of()),
                stored.flatMap(one ->
                                desk.rejects()
                                        .find(one)
                                        .map(_ -> "/data/impor/" + one.batch() + "/ditolak.xlsx"))
                        .orElse(""),
                refusal,
                file.refusal().map(one -> one.advice(words.language())).orElse(""),
                stored.filter(one -> !one.isUndone())
                        .map(one -> "/data/impor/" + one.batch() + "/urung")
                        .orElse(""));
    }

    /** How far it is, in words that a script compares: they change when the page would. */
    @GetMapping("/data/impor/kiriman/{id}/keadaan")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> state(@PathVariable String id, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        Delivery delivery = desk.delivery(id);
        Optional<Unloading.Progress> progress = desk.unloading().progress(id);
        boolean working = progress.isPresent() || delivery.state() == Delivery.State.STORING;
        DeliveryView.Progress told = progress(delivery, progress, visit.texts("intake"));
        String answer =
                working
                        ? told.key()
                                + "\n"
                                + told.done()
                                + "\n"
                                + told.of()
                                + "\n"
                                + told.sentence()
                        : "selesai";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(answer.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/data/impor/kiriman/{id}/simpan")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> store(
            @PathVariable String id, @RequestParam(defaultValue = "") String edisi, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        Delivery delivery = desk.delivery(id);
        boolean begun =
                desk.unloading()
                        .startStoring(
                                id, edition(edisi), visit.visitor().actor(), visit.language());
        if (begun) {
            return Redirect.to(address(id));
        }
        boolean changed = delivery.state() == Delivery.State.OPEN;
        String sentence =
                changed
                        ? visit.texts("intake").get("preview.changed")
                        : said(Finding.of(Problem.DELIVERY_CLOSED, ""), visit);
        return Redirect.to(address(id), Notice.mind(sentence));
    }

    private static int edition(String written) {
        return written.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(written) : 0;
    }

    private static String said(Finding finding, Visit visit) {
        return finding.sentence(visit.language()) + " " + finding.advice(visit.language());
    }

    @PostMapping("/data/impor/kiriman/{id}/buang")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> giveUp(@PathVariable String id, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        desk.deliveries().giveUp(desk.delivery(id).id());
        return Redirect.to(
                "/data/impor",
                Notice.done(visit.texts("intake").get("delivery.dropped"))
                        .undoAt(address(id) + "/buang/urung"));
    }

    @PostMapping("/data/impor/kiriman/{id}/buang/urung")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> takeUp(@PathVariable String id, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        boolean back = desk.deliveries().takeUp(desk.delivery(id).id());
        return Redirect.to(
                address(id),
                back
                        ? Notice.done(visit.texts("intake").get("delivery.taken_up"))
                        : Notice.mind(said(Finding.of(Problem.UPLOAD_GONE, ""), visit)));
    }
}
