package id.lokmin.meeting.closing.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.closing.EvidencePack;
import id.lokmin.meeting.closing.MeetingRecords;
import id.lokmin.meeting.papers.RecordPaper;
import id.lokmin.meeting.web.MeetingFrames;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Press;
import id.lokmin.shell.web.Download;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where the papers of a meeting that was held are taken away, one by one or as evidence. */
@Controller
@ConditionalOnWebApplication
class RecordDesk {

    private final MeetingFrames frames;
    private final MeetingRecords records;
    private final EvidencePack evidence;
    private final Press press;

    RecordDesk(MeetingFrames frames, MeetingRecords records, EvidencePack evidence, Press press) {
        this.frames = frames;
        this.records = records;
        this.evidence = evidence;
        this.press = press;
    }

    @GetMapping("/pertemuan/{id}/berkas/hasil/{name}.pdf")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> pdf(@PathVariable String id, @PathVariable String name) {
        return Download.of(name + ".pdf", press.pdf(paper(id, name)));
    }

    @GetMapping("/pertemuan/{id}/berkas/hasil/{name}.docx")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> docx(@PathVariable String id, @PathVariable String name) {
        return Download.of(name + ".docx", press.docx(paper(id, name)));
    }

    @GetMapping("/pertemuan/{id}/berkas/bukti.zip")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> evidence(@PathVariable String id) {
        Meeting meeting = frames.meeting(id);
        return Download.of(
                "bukti-" + meeting.kind() + "-" + meeting.period() + ".zip", evidence.zip(meeting));
    }

    /** How far the evidence is while it is being printed; empty before and after. */
    @GetMapping("/pertemuan/{id}/berkas/bukti/kemajuan")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> progress(@PathVariable String id, Visit visit) {
        return evidence.underWay(id)
                .map(making ->
                        visit.texts("meeting")
                                .get("filed.evidence.printing", making.number(), making.file()))
                .map(sentence ->
                        ResponseEntity.ok()
                                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                                .body(sentence.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private Paper paper(String id, String name) {
        Meeting meeting = frames.meeting(id);
        return RecordPaper.find(name)
                .map(paper -> paper.of(records.of(meeting)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
