package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.engine.calendar.Period;
import id.lokmin.meeting.CalendarRule;
import id.lokmin.meeting.Checklists;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingDue;
import id.lokmin.meeting.MeetingDues;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.MeetingSlot;
import id.lokmin.meeting.MeetingYear;
import id.lokmin.meeting.Meetings;
import id.lokmin.meeting.web.CalendarViews.Count;
import id.lokmin.meeting.web.CalendarViews.View;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of meetings: what a year should have and has, and where a meeting is planned. */
@Controller
@ConditionalOnWebApplication
class CalendarPage {

    private final MeetingFrames frames;
    private final Meetings meetings;
    private final MeetingKinds kinds;
    private final Checklists checklists;
    private final MeetingDues dues;
    private final CalendarDrawing drawing;
    private final Planner planner;
    private final PuskesmasDay clock;
    private final Pages pages;

    CalendarPage(
            MeetingFrames frames,
            Meetings meetings,
            MeetingKinds kinds,
            Checklists checklists,
            MeetingDues dues,
            CalendarDrawing drawing,
            Planner planner,
            PuskesmasDay clock,
            Pages pages) {
        this.frames = frames;
        this.meetings = meetings;
        this.kinds = kinds;
        this.checklists = checklists;
        this.dues = dues;
        this.drawing = drawing;
        this.planner = planner;
        this.clock = clock;
        this.pages = pages;
    }

    /**
     * @param tahun the year shown; this one where it is not said
     * @param periode the period that the form proposes; the next to plan where it is not said
     */
    @GetMapping("/pertemuan")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> year(
            @RequestParam Optional<Integer> tahun,
            @RequestParam(defaultValue = "") String periode,
            Visit visit) {
        int year = tahun.filter(CalendarPage::isYear).orElse(clock.today().getYear());
        String proposed = periode.isEmpty() ? nextToPlan(year) : periode;
        return page(HttpStatus.OK, year, visit, Map.of("period", proposed), Map.of());
    }

    /** The period of the first meeting of a year that is to be planned now; empty where none is. */
    private String nextToPlan(int year) {
        return dues.at(clock.today()).stream()
                .filter(MeetingDue.ToPlan.class::isInstance)
                .map(MeetingDue.ToPlan.class::cast)
                .map(MeetingDue.ToPlan::slot)
                .filter(slot -> slot.due().year() == year)
                .findFirst()
                .map(slot -> slot.reviews().toString())
                .orElse("");
    }

    private static boolean isYear(int year) {
        return year >= 2000 && year < 2100;
    }

    @PostMapping("/pertemuan")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> plan(@RequestParam Map<String, String> form, Visit visit) {
        Texts texts = visit.texts("meeting");
        PlanForm read = PlanForm.read(form, texts).needingPeriod(texts);
        if (read.isWrong()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    clock.today().getYear(),
                    visit,
                    form,
                    read.wrong());
        }
        Period period = read.period().orElseThrow();
        String kind =
                period.kind() == Period.Kind.MONTH ? MeetingKinds.MONTHLY : MeetingKinds.QUARTERLY;
        Optional<Meeting> known = meetings.find(kind, period);
        if (known.isPresent()) {
            return Redirect.to(
                    MeetingPart.PREPARATION.address(known.get().id()),
                    Notice.mind(texts.get("plan.known")));
        }
        Meeting planned = planner.plan(kind, period, read.plan(), visit.visitor().actor());
        return Redirect.to(
                MeetingPart.PREPARATION.address(planned.id()), Notice.done(texts.get("plan.done")));
    }

    @GetMapping("/pertemuan/{id}")
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return Redirect.to(MeetingPart.PREPARATION.address(frames.meeting(id).id()));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            int shown,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Texts texts = visit.texts("meeting");
        LocalDate today = clock.today();
        CalendarRule rule = kinds.calendar();
        List<Meeting> all = meetings.list();
        MeetingYear year = MeetingYear.of(shown, rule, all);
        Map<Month, List<MeetingSlot>> carried = MeetingYear.carriedOver(shown, rule, all, today);
        boolean mayPlan = visit.visitor().may(Permission.HOLD_MEETINGS);
        CalendarDrawing.Desk desk = drawing.desk(visit, today, rule, mayPlan);
        return pages.page(
                status,
                "meeting/web/calendar.jte",
                new View(
                        visit.frame(texts.get("list.title"), Section.MEETINGS).with("meeting.css"),
                        texts,
                        shown,
                        dues.at(today).stream().map(desk::remind).toList(),
                        desk.months(year, carried),
                        counts(year, rule, today, checklists.complete(pastOf(all, today)), texts),
                        texts.get("score.source", rule.source()),
                        rule.verified(),
                        mayPlan
                                ? drawing.offered(
                                        visit, year, carried, typed.getOrDefault("period", ""))
                                : List.of(),
                        mayPlan,
                        typed,
                        wrong));
    }

    private static List<Meeting> pastOf(List<Meeting> all, LocalDate today) {
        return all.stream().filter(meeting -> meeting.isPast(today)).toList();
    }

    private static List<Count> counts(
            MeetingYear year,
            CalendarRule rule,
            LocalDate today,
            Set<String> complete,
            Texts texts) {
        int monthly = year.monthlyHeld(today);
        int monthlyWhole = MeetingYear.complete(year.monthly(), today, complete);
        int quarterly = year.quarterlyHeld(today);
        int quarterlyWhole = MeetingYear.complete(year.quarterly(), today, complete);
        return List.of(
                new Count(
                        texts.get("score.monthly"),
                        monthly,
                        year.monthly().size(),
                        monthlyWhole,
                        rule.monthlyPoints(monthly),
                        rule.monthlyPoints(monthlyWhole)),
                new Count(
                        texts.get("score.quarterly"),
                        quarterly,
                        year.quarterly().size(),
                        quarterlyWhole,
                        rule.quarterlyPoints(quarterly),
                        rule.quarterlyPoints(quarterlyWhole)));
    }
}
