package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.web.MeetingViews.Prepared;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Preparing one meeting: when, where, and what it takes. */
@Controller
@ConditionalOnWebApplication
class PreparationPage {

    private static final String ADDRESS = "/pertemuan/{id}/persiapan";

    private final MeetingFrames frames;
    private final MeetingKinds kinds;
    private final Planner planner;
    private final Pages pages;

    PreparationPage(MeetingFrames frames, MeetingKinds kinds, Planner planner, Pages pages) {
        this.frames = frames;
        this.kinds = kinds;
        this.planner = planner;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(@PathVariable String id, Visit visit) {
        return page(HttpStatus.OK, frames.meeting(id), visit, Map.of(), Map.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> change(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        Meeting meeting = frames.meeting(id);
        Texts texts = visit.texts("meeting");
        PlanForm read = PlanForm.read(form, texts);
        if (read.isWrong()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, meeting, visit, form, read.wrong());
        }
        planner.plan(meeting.kind(), meeting.period(), read.plan(), visit.visitor().actor());
        return Redirect.to(
                MeetingPart.PREPARATION.address(id), Notice.done(texts.get("plan.changed")));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Meeting meeting,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        MeetingKind kind = kinds.kind(meeting.kind());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", meeting.day().map(LocalDate::toString).orElse(""));
        fields.put("begins", meeting.begins().map(LocalTime::toString).orElse(""));
        fields.put("venue", meeting.venue());
        fields.putAll(typed);
        return pages.page(
                status,
                "meeting/web/preparation.jte",
                new Prepared(
                        frames.of(visit, meeting, MeetingPart.PREPARATION).with("meeting.css"),
                        visit.texts("meeting"),
                        kind.inputs(),
                        kind.agenda().stream()
                                .map(item -> item.minutes() + "′ " + item.what())
                                .toList(),
                        visit.visitor().may(Permission.HOLD_MEETINGS),
                        fields,
                        wrong));
    }
}
