package id.lokmin.upkeep.web;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.place.Institutions;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import id.lokmin.upkeep.Backups;
import id.lokmin.upkeep.Restores;
import id.lokmin.upkeep.RowCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Backups: one button makes one, and it can be taken away to another device. A restore is checked
 * when it is handed in and done at the next start, when nobody is at work in the folder.
 */
@Controller
@ConditionalOnWebApplication
class BackupPage {

    private static final String ADDRESS = "/pengaturan/cadangan";

    /** Older ones are deleted here; what was taken away stays. */
    private static final int KEPT = 7;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /** A backup that lies on the shelf. */
    record Lying(String name, String made, String size) {}

    /**
     * The page.
     *
     * @param wrong what is wrong with the file that was handed in
     * @param ready whether a restore waits for the next start
     */
    record View(
            Frame frame,
            Texts texts,
            List<Lying> lying,
            boolean mayRestore,
            boolean ready,
            String wrong) {}

    private final Backups backups;
    private final DataFolder folder;
    private final Institutions institutions;
    private final Audit audit;
    private final Pages pages;
    private final Clock clock;

    BackupPage(
            Backups backups,
            DataFolder folder,
            Institutions institutions,
            Audit audit,
            Pages pages,
            Clock clock) {
        this.backups = backups;
        this.folder = folder;
        this.institutions = institutions;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.BACK_UP)
    ResponseEntity<byte[]> page(Visit visit) {
        return page(HttpStatus.OK, visit, "");
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.BACK_UP)
    ResponseEntity<byte[]> make(Visit visit) throws IOException {
        Files.createDirectories(backups.shelf());
        String name =
                "lokmin-" + STAMP.format(clock.instant().atZone(institutions.zone())) + ".zip";
        RowCounts rows = backups.write(backups.shelf().resolve(name), visit.visitor().actor());
        List<Path> lying = lying();
        for (Path old : lying.subList(Math.min(KEPT, lying.size()), lying.size())) {
            Files.deleteIfExists(old);
        }
        return Redirect.to(
                ADDRESS,
                Notice.done(
                        visit.texts("upkeep")
                                .get(
                                        "backup.made",
                                        Formats.of(visit.language()).number(rows.total()))));
    }

    @GetMapping(ADDRESS + "/{name}")
    @Needs(Permission.BACK_UP)
    ResponseEntity<Resource> take(@PathVariable String name, Visit visit) throws IOException {
        Path file =
                lying().stream()
                        .filter(one -> String.valueOf(one.getFileName()).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(visit.visitor().actor(), "upkeep.backup.take", name, "");
        return Download.of(name, new FileSystemResource(file));
    }

    @PostMapping(ADDRESS + "/pulihkan")
    @Needs(Permission.RESTORE)
    ResponseEntity<byte[]> layReady(
            @RequestParam(required = false) MultipartFile berkas, Visit visit) throws IOException {
        Texts texts = visit.texts("upkeep");
        if (berkas == null || berkas.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, texts.get("restore.no_file"));
        }
        Path half = folder.path().resolve("pulihkan.part");
        try {
            berkas.transferTo(half);
            Restores.rehearse(half, folder);
            Files.move(half, Restores.laidReady(folder), StandardCopyOption.REPLACE_EXISTING);
        } catch (Refusal refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, visit, texts.get("restore.damaged"));
        } finally {
            Files.deleteIfExists(half);
        }
        audit.record(visit.visitor().actor(), "upkeep.restore.ready", "", "");
        return Redirect.to(ADDRESS, Notice.mind(texts.get("restore.ready")));
    }

    @PostMapping(ADDRESS + "/pulihkan/batal")
    @Needs(Permission.RESTORE)
    ResponseEntity<byte[]> takeBack(Visit visit) throws IOException {
        Files.deleteIfExists(Restores.laidReady(folder));
        audit.record(visit.visitor().actor(), "upkeep.restore.cancel", "", "");
        return Redirect.to(ADDRESS, Notice.done(visit.texts("upkeep").get("restore.cancelled")));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Visit visit, String wrong) {
        Texts texts = visit.texts("upkeep");
        Formats formats = Formats.of(visit.language());
        return pages.page(
                status,
                "upkeep/web/backup.jte",
                new View(
                        visit.frame(texts.get("backup.title"), Section.SETTINGS),
                        texts,
                        lying().stream().map(file -> lying(file, formats)).toList(),
                        visit.visitor().may(Permission.RESTORE),
                        Files.exists(Restores.laidReady(folder)),
                        wrong));
    }

    private Lying lying(Path file, Formats formats) {
        try {
            return new Lying(
                    String.valueOf(file.getFileName()),
                    formats.moment(
                            Files.getLastModifiedTime(file).toInstant(), institutions.zone()),
                    formats.shortNumber(Files.size(file) / 1e6, 1) + " MB");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Newest first. */
    private List<Path> lying() {
        if (!Files.isDirectory(backups.shelf())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups.shelf())) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
