package id.lokmin.followup.web;

import id.lokmin.access.Visit;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Press;
import id.lokmin.paper.SheetBook;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands papers and workbooks over. */
@Component
class Files {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private final Press press;
    private final Clock clock;

    Files(Press press, Clock clock) {
        this.press = press;
        this.clock = clock;
    }

    Imprint imprint(String title, Visit visit) {
        return new Imprint(title, visit.office(), clock.instant());
    }

    ResponseEntity<byte[]> xlsx(String name, List<SheetBook.Sheet> sheets, Visit visit) {
        return hand(
                name,
                OFFICE + "spreadsheetml.sheet",
                press.xlsx(new SheetBook(imprint(name, visit), sheets)));
    }

    ResponseEntity<byte[]> pdf(String name, Paper paper) {
        return hand(name, "application/pdf", press.pdf(paper));
    }

    ResponseEntity<byte[]> docx(String name, Paper paper) {
        return hand(name, OFFICE + "wordprocessingml.document", press.docx(paper));
    }

    private static ResponseEntity<byte[]> hand(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
