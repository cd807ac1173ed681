package id.lokmin.followup.web;

import id.lokmin.access.Visit;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Paper;
import id.lokmin.paper.Press;
import id.lokmin.paper.SheetBook;
import id.lokmin.shell.web.Download;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands papers and workbooks over. */
@Component
class Files {

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
        return Download.of(name, press.xlsx(new SheetBook(imprint(name, visit), sheets)));
    }

    ResponseEntity<byte[]> pdf(String name, Paper paper) {
        return Download.of(name, press.pdf(paper));
    }

    ResponseEntity<byte[]> docx(String name, Paper paper) {
        return Download.of(name, press.docx(paper));
    }
}
