package id.lokmin.followup.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.access.Opening;
import id.lokmin.access.Visit;
import id.lokmin.followup.News;
import id.lokmin.followup.Promise;
import id.lokmin.followup.PromiseState;
import id.lokmin.followup.Reports;
import id.lokmin.followup.Way;
import id.lokmin.followup.web.PromiseViews.State;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.LinkedHashMap;
import java.util.List;
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

/**
 * The one page behind the link of a promise: what was promised, four large buttons, and room for a
 * number, a line and a photo. It tells nothing about anything else, and no person's name.
 */
@Controller
@ConditionalOnWebApplication
class GuestPromisePage {

    private static final String ADDRESS = GuestLink.ROOT + "{guest}/janji";

    /** What an owner may say by one touch. */
    private static final List<PromiseState> BUTTONS =
            List.of(
                    PromiseState.NOT_STARTED,
                    PromiseState.UNDER_WAY,
                    PromiseState.DONE,
                    PromiseState.STUCK);

    /** A large button. */
    record Button(String value, State state) {}

    /**
     * What the page prints.
     *
     * @param last what was told last; empty while nothing was
     * @param proven whether something was shown before, so that "done" needs nothing more
     */
    record View(
            Frame frame,
            Texts texts,
            String address,
            String owner,
            String activity,
            String where,
            String aim,
            String due,
            String dueIn,
            boolean late,
            boolean open,
            State state,
            String last,
            boolean proven,
            List<Button> buttons,
            Map<String, String> typed,
            Map<String, String> wrong) {

        String typed(String field) {
            return typed.getOrDefault(field, "");
        }

        String wrong(String field) {
            return wrong.getOrDefault(field, "");
        }
    }

    private final PromiseDesk desk;
    private final Reports reports;
    private final Places places;
    private final PuskesmasDay days;
    private final Pages pages;

    GuestPromisePage(
            PromiseDesk desk, Reports reports, Places places, PuskesmasDay days, Pages pages) {
        this.desk = desk;
        this.reports = reports;
        this.places = places;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @ForGuests(Opening.PROMISE)
    ResponseEntity<byte[]> page(GuestLink link, Visit visit) {
        return show(HttpStatus.OK, link, visit, Map.of(), Map.of());
    }

    @PostMapping(ADDRESS)
    @ForGuests(Opening.PROMISE)
    ResponseEntity<byte[]> tell(
            GuestLink link,
            @RequestParam Map<String, String> form,
            @RequestParam(value = NewsFields.PHOTO, required = false) Optional<MultipartFile> photo,
            Visit visit) {
        Texts texts = visit.texts("followup");
        Map<String, String> wrong = new LinkedHashMap<>();
        NewsFields fields = new NewsFields(form, wrong, texts);
        Optional<News> news = fields.news(Optional.of(Way.LINK));
        News.Shown shown = fields.shown(photo);
        if (news.isPresent() && wrong.isEmpty()) {
            try {
                desk.tell(link.actor(), link.opened(), news.get(), shown);
                String state = texts.get(news.get().state().key());
                return Redirect.to(link.page(), Notice.done(texts.get("guest.thanks", state)));
            } catch (Refusal refused) {
                fields.refused(refused);
            }
        }
        return show(HttpStatus.UNPROCESSABLE_CONTENT, link, visit, form, wrong);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            GuestLink link,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Promise promise = desk.promise(link.opened());
        PromiseWords words = PromiseWords.of(visit.language(), places, days.today());
        PromiseRows rows = new PromiseRows(words, days.today());
        Texts texts = words.texts();
        var told = reports.of(promise.id());
        String last =
                told.stream()
                        .findFirst()
                        .map(report ->
                                texts.get(
                                        "guest.last",
                                        words.state(report.news().state()),
                                        words.formats().moment(report.at(), days.zone())))
                        .orElse("");
        return pages.page(
                status,
                "followup/web/guest.jte",
                new View(
                        visit.frame(texts.get("guest.title")).with("followup.css"),
                        texts,
                        link.page(),
                        promise.says().owner().position(),
                        promise.says().activity(),
                        words.placesInShort(promise),
                        words.aim(promise),
                        words.due(promise),
                        words.dueIn(promise),
                        promise.isLate(days.today()),
                        promise.isOpen(),
                        rows.state(promise.state()),
                        last,
                        told.stream().anyMatch(report -> !report.proofs().isEmpty()),
                        BUTTONS.stream()
                                .map(state -> new Button(state.name(), rows.state(state)))
                                .toList(),
                        typed,
                        wrong));
    }
}
