package id.lokmin.followup.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.followup.Promise;
import id.lokmin.followup.Promises;
import id.lokmin.followup.web.PromiseViews.Count;
import id.lokmin.followup.web.PromiseViews.Group;
import id.lokmin.followup.web.PromiseViews.Listing;
import id.lokmin.followup.web.PromiseViews.Step;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Pages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All promises: searched, filtered, put together, printed, taken away as a workbook. */
@Controller
@ConditionalOnWebApplication
class PromiseListPage {

    static final String ADDRESS = "/janji";

    /** A screen and a half. */
    private static final int ROWS_A_PAGE = 25;

    private final Promises promises;
    private final PromiseFilters filters;
    private final Places places;
    private final PuskesmasDay days;
    private final Files files;
    private final Pages pages;

    PromiseListPage(
            Promises promises,
            PromiseFilters filters,
            Places places,
            PuskesmasDay days,
            Files files,
            Pages pages) {
        this.promises = promises;
        this.filters = filters;
        this.places = places;
        this.days = days;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> list(@RequestParam Map<String, String> query, Visit visit) {
        PromiseAsked asked = new PromiseAsked(query);
        PromiseWords words = PromiseWords.of(visit.language(), places, days.today());
        List<Promise> all = promises.list();
        List<Promise> chosen = new PromiseChoice(asked, words.tree(), days.today()).of(all);
        int last = Math.max(1, Math.ceilDiv(chosen.size(), ROWS_A_PAGE));
        int page = Math.min(asked.page(), last);
        int from = (page - 1) * ROWS_A_PAGE;
        int until = Math.min(chosen.size(), from + ROWS_A_PAGE);
        Texts texts = words.texts();
        List<Group> groups =
                new PromiseRows(words, days.today())
                        .groups(grouped(asked, chosen).subList(from, until), asked);
        return pages.page(
                HttpStatus.OK,
                "followup/web/list.jte",
                new Listing(
                        visit.frame(texts.get("list.title"), Section.PROMISES).with("followup.css"),
                        texts,
                        asked.word(PromiseAsked.SEARCH),
                        counts(asked, all, texts),
                        filters.of(asked, all, words),
                        groups,
                        chosen.isEmpty()
                                ? ""
                                : texts.get("list.shown", from + 1, until, chosen.size()),
                        page > 1
                                ? Optional.of(step(asked, page - 1, texts.get("list.before")))
                                : Optional.empty(),
                        page < last
                                ? Optional.of(step(asked, page + 1, texts.get("list.after")))
                                : Optional.empty(),
                        asked.at(ADDRESS + ".xlsx"),
                        asked.at(ADDRESS + "/slip.pdf"),
                        asked.isNarrowed(),
                        !all.isEmpty(),
                        visit.visitor().may(Permission.KEEP_PROMISES)));
    }

    /** Rows of one group stand together; within it the order asked for stays. */
    private static List<Promise> grouped(PromiseAsked asked, List<Promise> chosen) {
        return PromiseRows.key(asked)
                .map(key -> chosen.stream().sorted(Comparator.comparing(key)).toList())
                .orElse(chosen);
    }

    private static Step step(PromiseAsked asked, int page, String words) {
        return new Step(words, asked.with(PromiseAsked.PAGE, String.valueOf(page)).at(ADDRESS));
    }

    private List<Count> counts(PromiseAsked asked, List<Promise> all, Texts texts) {
        LocalDate today = days.today();
        int open = (int) all.stream().filter(Promise::isOpen).count();
        int late = (int) all.stream().filter(promise -> promise.isLate(today)).count();
        int done = (int) all.stream().filter(one -> one.state().name().equals("DONE")).count();
        return List.of(
                count(asked, all.size(), texts.get("count.all"), "", ""),
                count(asked, open, texts.get("count.open"), PromiseAsked.STATE, "buka"),
                count(asked, late, texts.get("count.late"), PromiseAsked.DUE, "lewat"),
                count(asked, done, texts.get("count.done"), PromiseAsked.STATE, "DONE"));
    }

    private static Count count(
            PromiseAsked asked, int count, String words, String name, String value) {
        PromiseAsked plain = asked.with(PromiseAsked.STATE, "").with(PromiseAsked.DUE, "");
        PromiseAsked narrowed = name.isEmpty() ? plain : plain.with(name, value);
        boolean chosen =
                asked.word(PromiseAsked.STATE).equals(narrowed.word(PromiseAsked.STATE))
                        && asked.word(PromiseAsked.DUE).equals(narrowed.word(PromiseAsked.DUE));
        return new Count(count, words, narrowed.at(ADDRESS), chosen);
    }

    @GetMapping(ADDRESS + ".xlsx")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> workbook(@RequestParam Map<String, String> query, Visit visit) {
        PromiseAsked asked = new PromiseAsked(query);
        PromiseWords words = PromiseWords.of(visit.language(), places, days.today());
        List<Promise> chosen =
                new PromiseChoice(asked, words.tree(), days.today()).of(promises.list());
        return files.xlsx(
                "janji-" + days.today() + ".xlsx",
                List.of(new PromiseRows(words, days.today()).sheet(chosen)),
                visit);
    }
}
