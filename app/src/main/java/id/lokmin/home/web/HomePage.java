package id.lokmin.home.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.followup.Promise;
import id.lokmin.home.Attention;
import id.lokmin.home.Attention.Worse;
import id.lokmin.home.Lookout;
import id.lokmin.home.web.HomeView.Late;
import id.lokmin.home.web.HomeView.Meets;
import id.lokmin.home.web.HomeView.Moved;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.GridPeriods;
import id.lokmin.insight.Words;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what asks for attention, each with the way to mend it. */
@Controller
@ConditionalOnWebApplication
class HomePage {

    /** So many promises are named, the rest counted. */
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
                new MissingReports(attention, places.tree(attention.reported()), visit).list(),
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
