package id.lokmin.home.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.place.Level;
import id.lokmin.engine.place.Place;
import id.lokmin.engine.place.PlaceTree;
import id.lokmin.followup.Promise;
import id.lokmin.home.Attention;
import id.lokmin.home.Attention.Owing;
import id.lokmin.home.Attention.Unreported;
import id.lokmin.home.Attention.Worse;
import id.lokmin.home.Lookout;
import id.lokmin.home.web.HomeView.Late;
import id.lokmin.home.web.HomeView.Meets;
import id.lokmin.home.web.HomeView.Missing;
import id.lokmin.home.web.HomeView.Moved;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Words;
import id.lokmin.intake.ReportsDue;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Pages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what asks for attention, each with the way to mend it. */
@Controller
@ConditionalOnWebApplication
class HomePage {

    /** So many areas are named, the rest counted. */
    private static final int NAMED = 8;

    private final Lookout lookout;
    private final GridPeriods periods;
    private final Places places;
    private final MeetingKinds kinds;
    private final Pages pages;
    private final PuskesmasDay day;

    HomePage(
            Lookout lookout,
            GridPeriods periods,
            Places places,
            MeetingKinds kinds,
            Pages pages,
            PuskesmasDay day) {
        this.lookout = lookout;
        this.periods = periods;
        this.places = places;
        this.kinds = kinds;
        this.pages = pages;
        this.day = day;
    }

    @GetMapping("/")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(Visit visit) {
        Texts texts = visit.texts("home");
        Frame frame = visit.frame(texts.get("home.title"), Section.HOME).with("home.css");
        Optional<Month> latest = places.isEmpty() ? Optional.empty() : periods.latest();
        HomeView view =
                latest.map(month -> view(frame, visit, lookout.at(month, today())))
                        .orElseGet(() -> HomeView.empty(frame, texts, visit.visitor()));
        return pages.page(HttpStatus.OK, "home/web/home.jte", view);
    }

    private LocalDate today() {
        return day.today();
    }

    private HomeView view(Frame frame, Visit visit, Attention attention) {
        Texts texts = visit.texts("home");
        Words words = new Words(visit.language());
        Formats formats = Formats.of(visit.language());
        return new HomeView(
                frame,
                texts,
                visit.visitor(),
                Optional.of(words.month(attention.month())),
                attention.next().map(meeting -> meets(meeting, texts, formats)),
                words.month(attention.reported()),
                missing(attention, visit),
                texts.get("home.promises.open", words.number(attention.open())),
                attention.late().stream()
                        .limit(NAMED)
                        .map(promise -> late(promise, texts, formats))
                        .toList(),
                attention.late().size() > NAMED
                        ? texts.get("home.and_more", attention.late().size() - NAMED)
                        : "",
                attention.reminders() == 0 || !visit.visitor().may(Permission.KEEP_PROMISES)
                        ? ""
                        : texts.get("home.reminders", words.number(attention.reminders())),
                attention.worse().stream().map(one -> moved(one, words)).toList());
    }

    private Meets meets(Meeting meeting, Texts texts, Formats formats) {
        long days = ChronoUnit.DAYS.between(today(), meeting.day().orElseThrow());
        return new Meets(
                kinds.of(meeting).name() + " " + meeting.periodInWords(formats::monthName),
                formats.longDate(meeting.day().orElseThrow()),
                days == 0 ? texts.get("home.today") : texts.get("home.in_days", days),
                meeting.venue().isBlank()
                        ? List.of(texts.get("home.meeting.no_venue"))
                        : List.of());
    }

    /** What has not come from the areas that are the visitor's. */
    private List<Missing> missing(Attention attention, Visit visit) {
        List<Missing> missing = new ArrayList<>();
        for (Unreported one : attention.unreported()) {
            List<Owing> areas =
                    one.areas().stream().filter(owing -> isOpen(owing.area(), visit)).toList();
            long due = one.due().stream().filter(area -> isOpen(area, visit)).count();
            if (!areas.isEmpty()) {
                missing.add(missing(one.source(), attention.reported(), areas, due, visit));
            }
        }
        return missing;
    }

    private static boolean isOpen(Place area, Visit visit) {
        return visit.visitor().mayIn(Permission.SEE_FIGURES, area.code());
    }

    private Missing missing(
            ReportsDue.Source source, Month asked, List<Owing> areas, long due, Visit visit) {
        Texts texts = visit.texts("home");
        Texts reports = visit.texts("intake");
        Words words = new Words(visit.language());
        List<String> called = names(areas.stream().map(Owing::area).toList(), asked);
        List<String> names =
                IntStream.range(0, Math.min(NAMED, areas.size()))
                        .mapToObj(at -> owing(areas.get(at), called.get(at), asked, visit))
                        .toList();
        int more = areas.size() - names.size();
        return new Missing(
                source.programme().in(Locale.of(visit.language().code()))
                        + ", "
                        + reports.get(
                                "reports.origin." + source.origin().code(),
                                reports.get("level." + source.level().code())),
                texts.get("home.missing.count", areas.size(), due),
                words.list(names) + (more > 0 ? " " + texts.get("home.and_more", more) : ""),
                "/data/laporan?bulan=" + asked + "&sumber=" + source.code());
    }

    /** {@code RW 11 (Agustus)}; of the month asked for the name alone. */
    private static String owing(Owing owing, String name, Month asked, Visit visit) {
        return owing.months().equals(List.of(asked))
                ? name
                : name + " (" + months(owing.months(), Formats.of(visit.language())) + ")";
    }

    /** {@code Januari, Maret–Mei}. */
    static String months(List<Month> months, Formats formats) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= months.size(); at++) {
            boolean goesOn =
                    at < months.size() && months.get(at).equals(months.get(at - 1).plus(1));
            if (!goesOn) {
                String begins = formats.monthName(months.get(first).number());
                String ends = formats.monthName(months.get(at - 1).number());
                runs.add(begins.equals(ends) ? begins : begins + "–" + ends);
                first = at;
            }
        }
        return String.join(", ", runs);
    }

    /** Names of the areas that are named; with their village where two of all are called alike. */
    private List<String> names(List<Place> areas, Month month) {
        PlaceTree tree = places.tree(month);
        Map<String, Long> alike =
                areas.stream().collect(Collectors.groupingBy(Place::name, Collectors.counting()));
        return areas.stream()
                .limit(NAMED)
                .map(area ->
                        alike.getOrDefault(area.name(), 0L) > 1
                                ? area.name() + " " + village(tree, area)
                                : area.name())
                .toList();
    }

    private static String village(PlaceTree tree, Place area) {
        return tree.find(area.code()).stream()
                .mapToObj(tree::path)
                .flatMap(List::stream)
                .map(code -> tree.place(tree.indexOf(code)))
                .filter(place -> place.level() == Level.VILLAGE)
                .map(Place::name)
                .findFirst()
                .orElse("");
    }

    private Late late(Promise promise, Texts texts, Formats formats) {
        LocalDate due = promise.says().due().orElseThrow();
        return new Late(
                promise.says().activity(),
                promise.says().owner().position(),
                formats.date(due),
                texts.get("home.days_late", ChronoUnit.DAYS.between(due, today())),
                "/janji/" + promise.id());
    }

    private static Moved moved(Worse worse, Words words) {
        GridCell cell = worse.whole();
        String worst =
                worse.watch().worst().stream().findFirst().map(c -> c.place().name()).orElse("");
        return new Moved(
                cell.card().code(),
                words.name(cell),
                cell.tone().name().toLowerCase(Locale.ROOT),
                cell.tone().sign(),
                words.status(cell),
                words.shown(cell),
                words.arrow(cell.trend()),
                cell.target().map(target -> words.target(cell, target)).orElse("–"),
                words.gap(cell),
                worst,
                "/capaian/" + cell.card().code());
    }
}
