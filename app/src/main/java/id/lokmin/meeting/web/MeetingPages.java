package id.lokmin.meeting.web;

import id.lokmin.access.Audit;
import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.GridPeriods;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingPlan;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.PrintRoom;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.meeting.web.MeetingViews.Listing;
import id.lokmin.meeting.web.MeetingViews.Planned;
import id.lokmin.meeting.web.MeetingViews.Written;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of meetings, and one meeting: when, where, and its papers. */
@Controller
@ConditionalOnWebApplication
class MeetingPages {

    /** How many periods back a meeting can still be planned over. */
    private static final int PERIODS_OFFERED = 6;

    private final Meetings meetings;
    private final MeetingKinds kinds;
    private final GridPeriods periods;
    private final PrintRoom printRoom;
    private final Storage storage;
    private final Audit audit;
    private final Pages pages;

    MeetingPages(
            Meetings meetings,
            MeetingKinds kinds,
            GridPeriods periods,
            PrintRoom printRoom,
            Storage storage,
            Audit audit,
            Pages pages) {
        this.meetings = meetings;
        this.kinds = kinds;
        this.periods = periods;
        this.printRoom = printRoom;
        this.storage = storage;
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping("/pertemuan")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> list(Visit visit) {
        return listing(HttpStatus.OK, visit, Map.of(), Map.of());
    }

    @PostMapping("/pertemuan")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> plan(@RequestParam Map<String, String> form, Visit visit) {
        Texts texts = visit.texts("meeting");
        Map<String, String> wrong = new LinkedHashMap<>();
        Optional<Period> period =
                parsed(form, "period", Period::parse, wrong, texts.get("plan.period.wrong"));
        if (period.isEmpty()) {
            wrong.putIfAbsent("period", texts.get("plan.period.wrong"));
        }
        MeetingPlan plan = read(form, wrong, texts);
        if (!wrong.isEmpty()) {
            return listing(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, wrong);
        }
        String kind =
                period.orElseThrow().kind() == Period.Kind.MONTH
                        ? MeetingKinds.MONTHLY
                        : MeetingKinds.QUARTERLY;
        Meeting planned = store(kind, period.orElseThrow(), plan, visit);
        return Redirect.to("/pertemuan/" + planned.id(), Notice.done(texts.get("plan.done")));
    }

    @GetMapping("/pertemuan/{id}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> one(@PathVariable String id, Visit visit) {
        return planned(HttpStatus.OK, meeting(id), visit, Map.of(), Map.of());
    }

    @PostMapping("/pertemuan/{id}")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> change(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        Meeting meeting = meeting(id);
        Map<String, String> wrong = new LinkedHashMap<>();
        MeetingPlan plan = read(form, wrong, visit.texts("meeting"));
        if (!wrong.isEmpty()) {
            return planned(HttpStatus.UNPROCESSABLE_CONTENT, meeting, visit, form, wrong);
        }
        store(meeting.kind(), meeting.period(), plan, visit);
        return Redirect.to(
                "/pertemuan/" + id, Notice.done(visit.texts("meeting").get("plan.changed")));
    }

    private Meeting store(String kind, Period period, MeetingPlan plan, Visit visit) {
        String actor = visit.visitor().actor();
        return storage.write(_ -> {
            Meeting planned = meetings.plan(kind, period, plan, actor);
            audit.record(actor, "meeting.plan", planned.id(), kind + " " + period);
            return planned;
        });
    }

    private Meeting meeting(String id) {
        return meetings.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static MeetingPlan read(
            Map<String, String> form, Map<String, String> wrong, Texts texts) {
        return new MeetingPlan(
                parsed(form, "day", LocalDate::parse, wrong, texts.get("plan.day.wrong")),
                parsed(form, "begins", LocalTime::parse, wrong, texts.get("plan.begins.wrong")),
                form.getOrDefault("venue", "").strip());
    }

    private static <T> Optional<T> parsed(
            Map<String, String> form,
            String field,
            Function<String, T> reader,
            Map<String, String> wrong,
            String sentence) {
        String typed = form.getOrDefault(field, "").strip();
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(reader.apply(typed));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            wrong.put(field, sentence);
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> listing(
            HttpStatus status, Visit visit, Map<String, String> typed, Map<String, String> wrong) {
        Texts texts = visit.texts("meeting");
        Formats formats = Formats.of(visit.language());
        List<Written> written =
                meetings.list().stream().map(one -> written(one, texts, formats)).toList();
        return pages.page(
                status,
                "meeting/web/list.jte",
                new Listing(
                        visit.frame(texts.get("list.title"), Section.MEETINGS),
                        texts,
                        written,
                        offered(formats, typed.getOrDefault("period", "")),
                        visit.visitor().may(Permission.HOLD_MEETINGS),
                        typed,
                        wrong));
    }

    private Written written(Meeting meeting, Texts texts, Formats formats) {
        return new Written(
                name(meeting, formats),
                meeting.day().map(formats::longDate).orElse(texts.get("list.no_day")),
                meeting.venue(),
                "/pertemuan/" + meeting.id());
    }

    private String name(Meeting meeting, Formats formats) {
        return kinds.kind(meeting.kind()).name()
                + " "
                + meeting.periodInWords(formats::monthName)
                + " "
                + meeting.period().last().year();
    }

    /** The latest month with a report and those before it, and the quarters they lie in. */
    private List<Choice> offered(Formats formats, String chosen) {
        Optional<Month> latest = periods.latest();
        if (latest.isEmpty()) {
            return List.of();
        }
        Period quarter = Period.around(latest.get(), Period.Kind.QUARTER);
        List<Period> quarters = List.of(quarter, quarter.previous());
        List<Period> months =
                IntStream.range(0, PERIODS_OFFERED)
                        .mapToObj(back -> Period.month(latest.get().minus(back)))
                        .toList();
        return Stream.concat(quarters.stream(), months.stream())
                .map(period ->
                        new Choice(
                                period.toString(),
                                inWords(period, formats),
                                period.toString().equals(chosen)))
                .toList();
    }

    private String inWords(Period period, Formats formats) {
        String kind =
                period.kind() == Period.Kind.MONTH ? MeetingKinds.MONTHLY : MeetingKinds.QUARTERLY;
        Meeting meeting = new Meeting("-", kind, period, Optional.empty(), Optional.empty(), "");
        return name(meeting, formats);
    }

    private ResponseEntity<byte[]> planned(
            HttpStatus status,
            Meeting meeting,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Texts texts = visit.texts("meeting");
        Formats formats = Formats.of(visit.language());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", meeting.day().map(LocalDate::toString).orElse(""));
        fields.put("begins", meeting.begins().map(LocalTime::toString).orElse(""));
        fields.put("venue", meeting.venue());
        fields.putAll(typed);
        return pages.page(
                status,
                "meeting/web/one.jte",
                new Planned(
                        visit.frame(name(meeting, formats), Section.MEETINGS)
                                .with("meeting.css", "meeting.js"),
                        texts,
                        "/pertemuan/" + meeting.id(),
                        meeting.day().map(formats::longDate).orElse(texts.get("list.no_day")),
                        meeting.venue().isBlank() ? texts.get("one.no_venue") : meeting.venue(),
                        kinds.kind(meeting.kind()).inputs(),
                        kinds.kind(meeting.kind()).agenda().stream()
                                .map(item -> item.minutes() + "′ " + item.what())
                                .toList(),
                        visit.visitor().may(Permission.HOLD_MEETINGS),
                        visit.visitor().may(Permission.MAKE_PAPERS),
                        fields,
                        wrong,
                        PaperDesk.shelf(meeting, printRoom.find(meeting), texts)));
    }
}
