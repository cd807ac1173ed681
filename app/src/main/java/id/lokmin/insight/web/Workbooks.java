package id.lokmin.insight.web;

import id.lokmin.access.Visit;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Press;
import id.lokmin.paper.SheetBook;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands tables over as Excel files. */
@Component
class Workbooks {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Press press;
    private final Clock clock;

    Workbooks(Press press, Clock clock) {
        this.press = press;
        this.clock = clock;
    }

    ResponseEntity<byte[]> hand(String name, List<SheetBook.Sheet> sheets, Visit visit) {
        SheetBook book = new SheetBook(new Imprint(name, visit.office(), clock.instant()), sheets);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(press.xlsx(book));
    }
}
