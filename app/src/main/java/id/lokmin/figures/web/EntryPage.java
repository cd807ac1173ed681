package id.lokmin.figures.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.catalog.Catalog;
import id.lokmin.engine.calendar.Month;
import id.lokmin.figures.ProgrammesInUse;
import id.lokmin.figures.entry.Entries;
import id.lokmin.figures.entry.EntryTopic;
import id.lokmin.figures.entry.FilledSheet;
import id.lokmin.figures.entry.Saving;
import id.lokmin.figures.entry.Typist;
import id.lokmin.paper.Imprint;
import id.lokmin.paper.Press;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.web.Download;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The sheet of a programme and month: seen, typed into, asked what is new, printed, taken along.
 */
@Controller
@ConditionalOnWebApplication
class EntryPage {

    private final Entries entries;
    private final ProgrammesInUse inUse;
    private final Catalog catalog;
    private final Places places;
    private final PuskesmasDay day;
    private final Press press;
    private final Pages pages;
    private final Clock clock;

    EntryPage(
            Entries entries,
            ProgrammesInUse inUse,
            Catalog catalog,
            Places places,
            PuskesmasDay day,
            Press press,
            Pages pages,
            Clock clock) {
        this.entries = entries;
        this.inUse = inUse;
        this.catalog = catalog;
        this.places = places;
        this.day = day;
        this.press = press;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(path = "/data/isi", produces = MediaType.TEXT_HTML_VALUE)
    @Needs(Permission.ENTER_FIGURES)
    ResponseEntity<byte[]> page(@RequestParam MultiValueMap<String, String> fields, Visit visit) {
        EntryRequest asked = EntryRequest.of(fields);
        EntryDrawing drawing = new EntryDrawing(words(visit), visit, topics());
        if (places.isEmpty()) {
            return shown(HttpStatus.OK, drawing.without("empty.no_places"));
        }
        EntryPlaces choice = choice(asked, visit);
        FilledSheet sheet = open(asked, choice, visit);
        return shown(
                HttpStatus.OK,
                sheet.sheet().isEmpty()
                        ? drawing.without("empty.nothing_here")
                        : drawing.of(sheet, choice));
    }

    /** The whole form at once, as a browser without a script sends it. */
    @PostMapping(path = "/data/isi", produces = MediaType.TEXT_HTML_VALUE)
    @Needs(Permission.ENTER_FIGURES)
    ResponseEntity<byte[]> save(@RequestParam MultiValueMap<String, String> fields, Visit visit) {
        EntryRequest asked = EntryRequest.of(fields);
        Saving saving = saved(asked, visit);
        EntryPlaces choice = choice(asked, visit);
        if (saving.isComplete()) {
            return Redirect.to(
                    "/data/isi?programme="
                            + topic(asked).code()
                            + "&month="
                            + choice.month()
                            + "&village="
                            + choice.chosen(),
                    Notice.done(visit.texts("figures").get("saved.all", saving.answers().size())));
        }
        EntryDrawing drawing = new EntryDrawing(words(visit), visit, topics());
        return shown(
                HttpStatus.UNPROCESSABLE_CONTENT,
                drawing.of(open(asked, choice, visit), choice, saving));
    }

    /** Some cells, as the script sends them while somebody types. */
    @PostMapping(path = "/data/isi", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Permission.ENTER_FIGURES)
    ResponseEntity<byte[]> saveSome(
            @RequestParam MultiValueMap<String, String> fields, Visit visit) {
        if (!isSamePerson(fields, visit)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        EntryReply reply = new EntryReply(words(visit), visit.csrf());
        return json(reply.of(saved(EntryRequest.of(fields), visit)));
    }

    /** What others changed since, and whether the script is still the one that is served. */
    @GetMapping(path = "/data/isi/kabar", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Permission.ENTER_FIGURES)
    ResponseEntity<byte[]> news(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam int since,
            Visit visit) {
        if (!isSamePerson(fields, visit)) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        EntryRequest asked = EntryRequest.of(fields);
        EntryReply reply = new EntryReply(words(visit), visit.csrf());
        return json(reply.of(entries.since(since, topic(asked), month(asked), typist(visit))));
    }

    /** The form on A4: filled, or empty to write on. */
    @GetMapping(path = "/data/isi.pdf")
    @Needs(Permission.ENTER_FIGURES)
    ResponseEntity<byte[]> paper(@RequestParam MultiValueMap<String, String> fields, Visit visit) {
        EntryRequest asked = EntryRequest.of(fields);
        FilledSheet sheet = openOrNone(asked, visit);
        boolean empty = fields.containsKey("kosong");
        EntryPaper paper = new EntryPaper(words(visit), sheet, empty);
        return Download.of(
                name(sheet, empty ? "-kosong.pdf" : ".pdf"),
                press.pdf(paper.paper(imprint(paper.title(), visit))));
    }

    /** The sheet as a spreadsheet that can be imported again. */
    @GetMapping(path = "/data/isi.xlsx")
    @Needs(Permission.ENTER_FIGURES)
    ResponseEntity<byte[]> workbook(
            @RequestParam MultiValueMap<String, String> fields, Visit visit) {
        FilledSheet sheet = openOrNone(EntryRequest.of(fields), visit);
        String name = name(sheet, ".xlsx");
        return Download.of(name, press.xlsx(new EntryWorkbook(sheet).book(imprint(name, visit))));
    }

    private Imprint imprint(String title, Visit visit) {
        return new Imprint(title, visit.office(), clock.instant());
    }

    private static String name(FilledSheet sheet, String ending) {
        String topic = sheet.sheet().topic().code().toLowerCase(Locale.ROOT);
        return "isian-" + topic + "-" + sheet.sheet().month() + ending;
    }

    private static ResponseEntity<byte[]> json(byte[] reply) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(reply);
    }

    private ResponseEntity<byte[]> shown(HttpStatus status, EntryView view) {
        return pages.page(status, "figures/web/entry.jte", view);
    }

    private EntryWords words(Visit visit) {
        return new EntryWords(catalog, visit.language(), day.zone());
    }

    private Saving saved(EntryRequest asked, Visit visit) {
        return entries.save(topic(asked), month(asked), asked.cells(), typist(visit));
    }

    private FilledSheet open(EntryRequest asked, EntryPlaces choice, Visit visit) {
        return entries.open(topic(asked), choice.month(), choice.village(), typist(visit));
    }

    private FilledSheet openOrNone(EntryRequest asked, Visit visit) {
        FilledSheet sheet = open(asked, choice(asked, visit), visit);
        if (sheet.sheet().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return sheet;
    }

    private EntryPlaces choice(EntryRequest asked, Visit visit) {
        return EntryPlaces.of(asked, today(), places.tree(month(asked)), mayType(visit));
    }

    private Month today() {
        return Month.of(day.today());
    }

    private Month month(EntryRequest asked) {
        return asked.month().orElse(today().minus(1));
    }

    /** Programmes that this Puskesmas works with, and the target groups. */
    private List<EntryTopic> topics() {
        return entries.topics().stream()
                .filter(topic -> topic.yearly() || inUse.uses(topic.code()))
                .toList();
    }

    private EntryTopic topic(EntryRequest asked) {
        List<EntryTopic> topics = topics();
        return asked.programme().isEmpty()
                ? topics.getFirst()
                : topics.stream()
                        .filter(topic -> topic.code().equals(asked.programme()))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Typist typist(Visit visit) {
        return new Typist(visit.visitor().actor(), mayType(visit), visit.language());
    }

    /** Asked of every place several times in one request. */
    private static Predicate<String> mayType(Visit visit) {
        Map<String, Boolean> known = new HashMap<>();
        return place ->
                known.computeIfAbsent(
                        place, code -> visit.visitor().mayIn(Permission.ENTER_FIGURES, code));
    }

    /**
     * Whether the page was made for whoever asks now: on a shared computer somebody else may have
     * signed in beside it, and would be taken for the author.
     */
    private static boolean isSamePerson(MultiValueMap<String, String> fields, Visit visit) {
        String madeFor = fields.getFirst("account");
        return madeFor == null || madeFor.equals(visit.visitor().account().orElse(""));
    }
}
