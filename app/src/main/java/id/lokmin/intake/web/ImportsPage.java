package id.lokmin.intake.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.intake.Deliveries;
import id.lokmin.intake.Delivery;
import id.lokmin.intake.ImportedFile;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Query;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where files are handed in, and the list of all that ever were. */
@Controller
@ConditionalOnWebApplication
class ImportsPage {

    private static final int LINES = 25;

    private final ImportDesk desk;
    private final Pages pages;

    ImportsPage(ImportDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/data/impor")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String profil,
            @RequestParam(defaultValue = "1") String hal,
            Visit visit) {
        return page(HttpStatus.OK, new Asked(cari, profil, page(hal)), Optional.empty(), visit);
    }

    private static int page(String written) {
        return written.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(written) : 1;
    }

    /** What the list is narrowed to. */
    private record Asked(String search, String profile, int page) {

        boolean fits(ImportedFile file) {
            String wanted = search.strip().toLowerCase(Locale.ROOT);
            return (profile.isEmpty() || file.profile().equals(profile))
                    && (file.fileName().toLowerCase(Locale.ROOT).contains(wanted)
                            || file.actor().toLowerCase(Locale.ROOT).contains(wanted));
        }

        String address(int number) {
            return query().with("hal", String.valueOf(number)).at("/data/impor");
        }

        Query query() {
            return new Query(Map.of("cari", search)).with("profil", profile);
        }
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Asked asked, Optional<Finding> problem, Visit visit) {
        ImportWords words = desk.words(visit);
        Texts texts = words.texts();
        List<ImportedFile> fitting = fitting(asked);
        int pagesThere = Math.max(1, (fitting.size() + LINES - 1) / LINES);
        int page = Math.min(asked.page(), pagesThere);
        List<ImportLine> lines =
                fitting.stream().skip((page - 1L) * LINES).limit(LINES).map(words::line).toList();
        boolean mayImport = ImportDesk.mayImport(visit);
        List<Choice> profiles = new ArrayList<>();
        profiles.add(new Choice("", texts.get("imports.profile.all"), asked.profile().isEmpty()));
        profiles.addAll(words.choices(asked.profile()));
        ImportsView view =
                new ImportsView(
                        visit.frame(texts.get("imports.title"), Section.DATA)
                                .with("intake.css", "intake.js"),
                        texts,
                        mayImport,
                        new ImportsView.Upload(
                                Deliveries.MOST_BYTES,
                                Deliveries.MOST_FILES,
                                texts.get(
                                        "upload.limit",
                                        Deliveries.MOST_BYTES >> 20,
                                        Deliveries.MOST_FILES)),
                        problem,
                        mayImport ? waiting(words) : List.of(),
                        asked.search(),
                        profiles,
                        texts.get("imports.total", words.number(fitting.size())),
                        lines,
                        page > 1 ? Optional.of(asked.address(page - 1)) : Optional.empty(),
                        page < pagesThere ? Optional.of(asked.address(page + 1)) : Optional.empty(),
                        asked.query().at("/data/impor.xlsx"));
        return pages.page(status, "intake/web/imports.jte", view);
    }

    private List<ImportedFile> fitting(Asked asked) {
        return desk.files().list().reversed().stream().filter(asked::fits).toList();
    }

    private List<ImportsView.Waiting> waiting(ImportWords words) {
        return desk.deliveries().open().stream()
                .map(delivery ->
                        new ImportsView.Waiting(
                                DeliveryPage.address(delivery.id()),
                                String.join(
                                                ", ",
                                                delivery.files().stream()
                                                        .map(Delivery.Piece::name)
                                                        .limit(3)
                                                        .toList())
                                        + (delivery.files().size() > 3 ? " …" : ""),
                                words.moment(delivery.at()),
                                delivery.actor(),
                                words.texts()
                                        .get(
                                                desk.unloading().progress(delivery.id()).isPresent()
                                                        ? "delivery.running"
                                                        : "delivery.waiting")))
                .toList();
    }

    @GetMapping("/data/impor.xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String profil,
            Visit visit) {
        ImportWords words = desk.words(visit);
        Texts texts = words.texts();
        List<String> head =
                List.of(
                        texts.get("import.file"),
                        texts.get("import.profile"),
                        texts.get("import.when"),
                        texts.get("import.who"),
                        texts.get("count.read.head"),
                        texts.get("count.new"),
                        texts.get("count.changed"),
                        texts.get("count.same"),
                        texts.get("count.rejected"),
                        texts.get("count.duplicate"),
                        texts.get("import.state"));
        List<List<Object>> rows =
                fitting(new Asked(cari, profil, 1)).stream().map(file -> row(file, words)).toList();
        return SheetAnswer.xlsx("impor.xlsx", texts.get("imports.title"), head, rows);
    }

    private static List<Object> row(ImportedFile file, ImportWords words) {
        return List.of(
                file.fileName(),
                words.profile(file.profile()),
                words.onTheWall(file.at()),
                file.actor(),
                file.counts().read(),
                file.counts().added(),
                file.counts().changed(),
                file.counts().same(),
                file.counts().rejected(),
                file.counts().duplicates(),
                words.line(file).undone());
    }

    @PostMapping("/data/impor")
    @Needs(Permission.IMPORT)
    ResponseEntity<byte[]> upload(
            @RequestParam(name = "berkas", required = false) List<MultipartFile> berkas,
            Visit visit) {
        ImportDesk.needsWholeArea(visit);
        List<Deliveries.Arrival> arrivals =
                Optional.ofNullable(berkas).orElse(List.of()).stream()
                        .filter(file -> !name(file).isEmpty())
                        .map(file -> new Deliveries.Arrival(name(file), file::getInputStream))
                        .toList();
        try {
            Delivery delivery = desk.deliveries().receive(arrivals, visit.visitor().actor());
            desk.unloading().startLooking(delivery);
            return Redirect.to(DeliveryPage.address(delivery.id()));
        } catch (Refusal refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new Asked("", "", 1),
                    Optional.of(refused.finding()),
                    visit);
        }
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
