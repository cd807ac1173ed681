package id.lokmin.intake.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.intake.Delivery;
import id.lokmin.intake.Look;
import id.lokmin.place.Area;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Redirect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one can say about a delivery before it is stored; after each, it is looked at anew. */
@Controller
@ConditionalOnWebApplication
class DeliveryChoices {

    private final ImportDesk desk;
    private final Places places;
    private final AreaChanges changes;
    private final PuskesmasDay day;

    DeliveryChoices(ImportDesk desk, Places places, AreaChanges changes, PuskesmasDay day) {
        this.desk = desk;
        this.places = places;
        this.changes = changes;
        this.day = day;
    }

    /** By which profile and for which month a file is read. */
    @PostMapping("/data/impor/kiriman/{id}/{number}/baca")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> read(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String profil,
            @RequestParam(defaultValue = "") String bulan,
            Visit visit) {
        ImportDesk.needsWholeArea(visit);
        Optional<String> profile =
                Optional.of(profil)
                        .filter(code ->
                                desk.intake().profiles().stream()
                                        .anyMatch(one -> one.code().equals(code)));
        Optional<Month> month;
        try {
            month = bulan.isBlank() ? Optional.empty() : Optional.of(Month.parse(bulan.strip()));
        } catch (IllegalArgumentException unreadable) {
            return Redirect.to(
                    DeliveryPage.address(id),
                    Notice.failed(said(Finding.of(Problem.MONTH_UNREADABLE, "", bulan), visit)));
        }
        desk.deliveries().choose(id, file(id, number).number(), profile, month);
        return lookAgain(id);
    }

    /** Leaves a file out of the delivery. */
    @PostMapping("/data/impor/kiriman/{id}/{number}/tinggal")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> leaveOut(
            @PathVariable String id, @PathVariable String number, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        Delivery.Piece file = file(id, number);
        desk.deliveries().leaveOut(id, file.number(), true);
        desk.unloading().startLooking(desk.delivery(id));
        return Redirect.to(
                DeliveryPage.address(id),
                Notice.done(visit.texts("intake").get("preview.left_out", file.name()))
                        .undoAt(DeliveryPage.address(id) + "/" + number + "/tinggal/urung"));
    }

    @PostMapping("/data/impor/kiriman/{id}/{number}/tinggal/urung")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> takeIn(
            @PathVariable String id, @PathVariable String number, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        desk.deliveries().leaveOut(id, file(id, number).number(), false);
        return lookAgain(id);
    }

    /** Teaches another name of an area, for this delivery and all that follow. */
    @PostMapping("/data/impor/kiriman/{id}/nama")
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> name(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tulisan,
            @RequestParam(defaultValue = "") String tempat,
            Visit visit) {
        ImportDesk.needsWholeArea(visit);
        Delivery delivery = desk.delivery(id);
        Optional<Area> area = places.find(tempat);
        if (area.isEmpty() || tulisan.isBlank()) {
            return Redirect.to(
                    DeliveryPage.address(id),
                    Notice.mind(visit.texts("intake").get("preview.area.none")));
        }
        WorkingArea today = places.in(Month.of(day.today()));
        Set<String> names = new LinkedHashSet<>();
        today.tree().find(tempat).ifPresent(at -> names.addAll(today.aliases(at)));
        names.add(tulisan.strip());
        AreaChanges.Made made =
                changes.make(new AreaChange.OtherNames(tempat, names), visit.visitor().actor());
        desk.deliveries().renew(delivery.id());
        desk.unloading().startLooking(desk.delivery(id));
        String sentence =
                visit.texts("intake")
                        .get(
                                made.batch().isPresent()
                                        ? "preview.area.learnt"
                                        : "preview.area.not_learnt",
                                tulisan.strip(),
                                area.get().name());
        Notice notice = made.batch().isPresent() ? Notice.done(sentence) : Notice.mind(sentence);
        return Redirect.to(
                DeliveryPage.address(id),
                made.batch()
                        .map(batch ->
                                notice.undoAt(
                                        DeliveryPage.address(id)
                                                + "/nama/"
                                                + batch.id()
                                                + "/urung"))
                        .orElse(notice));
    }

    @PostMapping("/data/impor/kiriman/{id}/nama/{batch}/urung")
    @Needs(Permission.EDIT_AREAS)
    ResponseEntity<byte[]> forget(
            @PathVariable String id, @PathVariable String batch, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        changes.undo(batch, visit.visitor().actor());
        desk.deliveries().renew(desk.delivery(id).id());
        return lookAgain(id);
    }

    private ResponseEntity<byte[]> lookAgain(String id) {
        desk.unloading().startLooking(desk.delivery(id));
        return Redirect.to(DeliveryPage.address(id));
    }

    private Delivery.Piece file(String id, String number) {
        return desk.delivery(id).files().stream()
                .filter(file -> Integer.toString(file.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.because(Problem.DELIVERY_UNKNOWN));
    }

    private static String said(Finding finding, Visit visit) {
        return finding.sentence(visit.language()) + " " + finding.advice(visit.language());
    }

    @GetMapping("/data/impor/kiriman/{id}/{number}/temuan.xlsx")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> findings(
            @PathVariable String id, @PathVariable String number, Visit visit) {
        return findings(id, number, false, visit);
    }

    @GetMapping("/data/impor/kiriman/{id}/{number}/temuan.csv")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> findingsAsText(
            @PathVariable String id, @PathVariable String number, Visit visit) {
        return findings(id, number, true, visit);
    }

    private ResponseEntity<byte[]> findings(String id, String number, boolean asText, Visit visit) {
        ImportDesk.needsWholeArea(visit);
        Delivery.Piece file = file(id, number);
        return new FindingSheet(visit.texts("intake"))
                .answer(file.name(), seen(id, file.number()).findings(), asText);
    }

    /** The rows that would be rejected; names and all, so only for who may read names. */
    @GetMapping("/data/impor/kiriman/{id}/{number}/ditolak.xlsx")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> rejects(
            @PathVariable String id, @PathVariable String number, Visit visit) throws IOException {
        ImportDesk.needsWholeArea(visit);
        Delivery delivery = desk.delivery(id);
        RejectAccess.check(delivery.actor(), visit);
        Delivery.Piece file = file(id, number);
        Path workbook =
                seen(id, file.number())
                        .rejects()
                        .filter(Files::isRegularFile)
                        .orElseThrow(() -> Refusal.because(Problem.UPLOAD_GONE));
        return Download.of(RejectAccess.name(file.name()), Files.readAllBytes(workbook));
    }

    private Look.Readable seen(String id, int number) {
        return desk.unloading().look(desk.delivery(id)).stream()
                .flatMap(look -> look.files().stream())
                .filter(file -> file.number() == number)
                .filter(Look.Readable.class::isInstance)
                .map(Look.Readable.class::cast)
                .findFirst()
                .orElseThrow(() -> Refusal.because(Problem.UPLOAD_GONE));
    }
}
