package id.lokmin.insight.web;

import id.lokmin.access.Visit;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Press;
import id.lokmin.paper.SheetBook;
import id.lokmin.shell.web.Download;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands tables over as Excel files. */
@Component
class Workbooks {

    private final Press press;
    private final Clock clock;

    Workbooks(Press press, Clock clock) {
        this.press = press;
        this.clock = clock;
    }

    ResponseEntity<byte[]> hand(String name, List<SheetBook.Sheet> sheets, Visit visit) {
        SheetBook book = new SheetBook(new Imprint(name, visit.office(), clock.instant()), sheets);
        return Download.of(name, press.xlsx(book));
    }
}
