package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.insight.GridPeriods;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.meeting.web.MeetingViews.Listing;
import id.lokmin.meeting.web.MeetingViews.Written;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** The list of meetings, and where one is planned. */
@Controller
@ConditionalOnWebApplication
class MeetingPages {

    /** How many periods back a meeting can still be planned over. */
    private static final int PERIODS_OFFERED = 6;

    private final Meetings meetings;
    private final MeetingFrames frames;
    private final GridPeriods periods;
    private final Planner planner;
    private final Pages pages;

    MeetingPages(
            Meetings meetings,
            MeetingFrames frames,
            GridPeriods periods,
            Planner planner,
            Pages pages) {
        this.meetings = meetings;
        this.frames = frames;
        this.periods = periods;
        this.planner = planner;
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
        PlanForm read = PlanForm.read(form, texts).needingPeriod(texts);
        if (read.isWrong()) {
            return listing(HttpStatus.UNPROCESSABLE_CONTENT, visit, form, read.wrong());
        }
        Period period = read.period().orElseThrow();
        String kind =
                period.kind() == Period.Kind.MONTH
                        ? MeetingKinds.MONTHLY
                        : MeetingKinds.QUARTERLY;
        Meeting planned = planner.plan(kind, period, read.plan(), visit.visitor().actor());
        return Redirect.to(
                MeetingPart.PREPARATION.address(planned.id()),
                Notice.done(texts.get("plan.done")));
    }

    @GetMapping("/pertemuan/{id}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return Redirect.to(MeetingPart.PREPARATION.address(frames.meeting(id).id()));
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
                frames.name(meeting, formats),
                meeting.day().map(formats::longDate).orElse(texts.get("list.no_day")),
                meeting.venue(),
                MeetingPart.PREPARATION.address(meeting.id()));
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
        return frames.name(meeting, formats);
    }
}
