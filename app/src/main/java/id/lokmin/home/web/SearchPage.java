package id.lokmin.home.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.home.Finds;
import id.lokmin.home.Found;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search, and the page of what the keyboard can do. */
@Controller
@ConditionalOnWebApplication
class SearchPage {

    /** Longer words are cut: nobody types them. */
    private static final int LONGEST = 100;

    /** What was searched for, and what was found. */
    record View(Frame frame, Texts texts, String asked, List<Found> found) {}

    /** The page of help. */
    record Help(Frame frame, Texts texts) {

        /** Keys with what they do. */
        List<String> keys() {
            return List.of("slash", "g_b", "g_c", "g_d", "g_p", "g_j", "question", "escape");
        }
    }

    private final Finds finds;
    private final Pages pages;

    SearchPage(Finds finds, Pages pages) {
        this.finds = finds;
        this.pages = pages;
    }

    @GetMapping("/cari")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> search(@RequestParam(defaultValue = "") String q, Visit visit) {
        Texts texts = visit.texts("home");
        String asked = q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        return pages.page(
                HttpStatus.OK,
                "home/web/search.jte",
                new View(
                        visit.frame(texts.get("search.title")).with("home.css"),
                        texts,
                        asked,
                        finds.search(asked, visit)));
    }

    @GetMapping("/bantuan")
    @Needs(Permission.OWN_ACCOUNT)
    ResponseEntity<byte[]> help(Visit visit) {
        Texts texts = visit.texts("home");
        return pages.page(
                HttpStatus.OK,
                "home/web/help.jte",
                new Help(visit.frame(texts.get("help.title")), texts));
    }
}
