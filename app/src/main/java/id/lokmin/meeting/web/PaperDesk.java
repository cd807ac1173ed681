package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.Packet;
import id.lokmin.meeting.PrintRoom;
import id.lokmin.meeting.Printing;
import id.lokmin.meeting.papers.RecordPaper;
import id.lokmin.meeting.web.MeetingViews.Paper;
import id.lokmin.meeting.web.MeetingViews.Shelf;
import id.lokmin.meeting.web.MeetingViews.ShelfOf;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a meeting's papers are ordered, watched while they are printed, and taken away. */
@Controller
@ConditionalOnWebApplication
class PaperDesk {

    private final MeetingFrames frames;
    private final PrintRoom printRoom;
    private final Pages pages;

    PaperDesk(MeetingFrames frames, PrintRoom printRoom, Pages pages) {
        this.frames = frames;
        this.printRoom = printRoom;
        this.pages = pages;
    }

    @PostMapping("/pertemuan/{id}/berkas")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> order(@PathVariable String id) {
        printRoom.order(frames.meeting(id));
        return Redirect.to(MeetingPart.PAPERS.address(id));
    }

    @GetMapping("/pertemuan/{id}/berkas")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> page(@PathVariable String id, Visit visit) {
        Meeting meeting = frames.meeting(id);
        return pages.page(
                HttpStatus.OK,
                "meeting/web/papers.jte",
                new MeetingViews.Papers(
                        frames.of(visit, meeting, MeetingPart.PAPERS)
                                .with("meeting.css", "meeting.js"),
                        visit.texts("meeting"),
                        shelf(meeting, visit),
                        filed(id)));
    }

    private static List<MeetingViews.Filed> filed(String id) {
        String address = MeetingPart.PAPERS.address(id) + "/hasil/";
        return Arrays.stream(RecordPaper.values())
                .map(paper ->
                        new MeetingViews.Filed(
                                paper.title(),
                                address + paper.code() + ".pdf",
                                address + paper.code() + ".docx"))
                .toList();
    }

    /** The shelf alone, for a page that watches the printing. */
    @GetMapping("/pertemuan/{id}/berkas/rak")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> watch(@PathVariable String id, Visit visit) {
        return pages.page(HttpStatus.OK, "meeting/web/shelf.jte", shelf(frames.meeting(id), visit));
    }

    @GetMapping("/pertemuan/{id}/berkas/satu")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> take(@PathVariable String id, @RequestParam String nama) {
        Packet packet = packet(id);
        if (!packet.names().contains(nama)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Download.of(nama.replace('/', '-'), packet.bytes(nama));
    }

    @GetMapping("/pertemuan/{id}/berkas.zip")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> takeAll(@PathVariable String id) {
        Packet packet = packet(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (String name : packet.names()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(packet.bytes(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.of("berkas-" + frames.meeting(id).period() + ".zip", bytes.toByteArray());
    }

    private Packet packet(String id) {
        return printRoom
                .find(frames.meeting(id))
                .flatMap(Printing::packet)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ShelfOf shelf(Meeting meeting, Visit visit) {
        Texts texts = visit.texts("meeting");
        return new ShelfOf(shelf(meeting, printRoom.find(meeting), texts), texts, visit.csrf());
    }

    /** What lies ready of a meeting's papers, in words. */
    private static Shelf shelf(Meeting meeting, Optional<Printing> printing, Texts texts) {
        String address = MeetingPart.PAPERS.address(meeting.id());
        List<Paper> papers =
                printing.flatMap(Printing::packet)
                        .map(packet ->
                                packet.names().stream()
                                        .map(name ->
                                                new Paper(name, address + "/satu?nama=" + name))
                                        .toList())
                        .orElse(List.of());
        String progress =
                printing.filter(Printing::isUnderWay)
                        .map(job -> texts.get("papers.printing", job.started(), job.current()))
                        .orElse("");
        return new Shelf(
                address,
                progress,
                printing.filter(Printing::failed).map(_ -> texts.get("papers.failed")).orElse(""),
                papers);
    }
}
