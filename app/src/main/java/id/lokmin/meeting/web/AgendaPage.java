package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.DaySession;
import id.lokmin.meeting.DaySessions;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.agenda.Agenda;
import id.lokmin.meeting.agenda.AgendaPoint;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.web.AgendaViews.Row;
import id.lokmin.meeting.web.AgendaViews.Tab;
import id.lokmin.meeting.web.AgendaViews.View;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Batches;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The agenda of a meeting, proposed and then written by whoever prepares it. */
@Controller
@ConditionalOnWebApplication
class AgendaPage {

    private static final String ADDRESS = "/pertemuan/{id}/persiapan/acara";

    /** The row for one more point, before anybody types into it. */
    private static final Row NEXT = new Row("", "", "10", "", "", "", "", "", false);

    private final MeetingFrames frames;
    private final Agendas agendas;
    private final DaySessions sessions;
    private final MeetingKinds kinds;
    private final Batches batches;
    private final PuskesmasDay clock;
    private final Pages pages;

    AgendaPage(
            MeetingFrames frames,
            Agendas agendas,
            DaySessions sessions,
            MeetingKinds kinds,
            Batches batches,
            PuskesmasDay clock,
            Pages pages) {
        this.frames = frames;
        this.agendas = agendas;
        this.sessions = sessions;
        this.kinds = kinds;
        this.batches = batches;
        this.clock = clock;
        this.pages = pages;
    }

    static String address(String meeting) {
        return MeetingPart.PREPARATION.address(meeting) + "/acara";
    }

    /**
     * @param sesi another gathering of the day; empty for the meeting itself
     */
    @GetMapping(ADDRESS)
    @Needs(Permission.SEE_FIGURES)
    ResponseEntity<byte[]> page(
            @PathVariable String id, @RequestParam(defaultValue = "") String sesi, Visit visit) {
        Meeting meeting = frames.meeting(id);
        Agenda agenda = agenda(meeting, sesi);
        return page(
                HttpStatus.OK,
                meeting,
                agenda,
                rows(meeting, agenda, visit),
                NEXT,
                visit,
                Map.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> write(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String sesi,
            @RequestParam Map<String, String> form,
            Visit visit) {
        Meeting meeting = frames.meeting(id);
        Texts texts = visit.texts("meeting");
        Agenda agenda = agenda(meeting, sesi);
        AgendaForm read = AgendaForm.read(agenda, form, texts);
        if (read.isWrong()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    meeting,
                    agenda,
                    typed(form),
                    typed(form, "-baru"),
                    visit,
                    read.wrong());
        }
        List<AgendaPoint> wanted = new ArrayList<>(read.points());
        if (form.getOrDefault("do", "").equals("take")) {
            wanted.addAll(agendas.news(meeting, agenda));
        }
        Batch batch = agendas.write(agenda, wanted, visit.visitor().actor());
        return Redirect.to(
                back(id, sesi),
                Notice.done(texts.get("agenda.saved"))
                        .undoAt(address(id) + "/" + batch.id() + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/{batch}" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> undo(@PathVariable String id, @PathVariable String batch, Visit visit) {
        frames.meeting(id);
        Batch undone =
                batches.find(batch)
                        .filter(one -> one.source().equals(Agendas.SOURCE))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String session = agendas.undo(undone, visit.visitor().actor());
        return Redirect.to(
                back(id, session), Notice.done(visit.texts("meeting").get("agenda.undone")));
    }

    private static String back(String id, String session) {
        return address(id) + (session.isEmpty() ? "" : "?sesi=" + session);
    }

    private Agenda agenda(Meeting meeting, String session) {
        if (session.isEmpty()) {
            return agendas.of(meeting);
        }
        return sessions.of(meeting.id()).stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .map(agendas::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Row> rows(Meeting meeting, Agenda agenda, Visit visit) {
        Optional<LocalTime> at = begins(meeting, agenda);
        List<Row> rows = new ArrayList<>();
        for (AgendaPoint point : agenda.points()) {
            rows.add(
                    new Row(
                            point.id(),
                            at.map(Briefing::clock).orElse(""),
                            "" + point.minutes(),
                            point.what(),
                            point.who(),
                            point.source().code(),
                            point.reference(),
                            agendas.note(point, meeting, visit.language()),
                            point.state() == AgendaPoint.State.LEFT_OVER));
            at = at.map(time -> time.plusMinutes(point.minutes()));
        }
        return rows;
    }

    private Optional<LocalTime> begins(Meeting meeting, Agenda agenda) {
        return agenda.session().isEmpty()
                ? meeting.begins()
                : sessions.find(agenda.session()).flatMap(DaySession::begins);
    }

    /** The rows as they were typed, for a form that is shown again. */
    private static List<Row> typed(Map<String, String> form) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; form.containsKey("what" + i); i++) {
            rows.add(typed(form, "" + i));
        }
        return rows;
    }

    private static Row typed(Map<String, String> form, String row) {
        return new Row(
                form.getOrDefault("id" + row, ""),
                "",
                form.getOrDefault("minutes" + row, ""),
                form.getOrDefault("what" + row, ""),
                form.getOrDefault("who" + row, ""),
                form.getOrDefault("source" + row, ""),
                form.getOrDefault("reference" + row, ""),
                "",
                false);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Meeting meeting,
            Agenda agenda,
            List<Row> rows,
            Row next,
            Visit visit,
            Map<String, String> wrong) {
        Texts texts = visit.texts("meeting");
        List<Tab> tabs = new ArrayList<>();
        tabs.add(
                new Tab(
                        kinds.of(meeting).shortName(),
                        back(meeting.id(), ""),
                        agenda.session().isEmpty()));
        sessions.of(meeting.id())
                .forEach(one ->
                        tabs.add(
                                new Tab(
                                        kinds.kind(one.kind()).name(),
                                        back(meeting.id(), one.id()),
                                        agenda.session().equals(one.id()))));
        boolean mayWrite = visit.visitor().may(Permission.HOLD_MEETINGS);
        List<String> news =
                mayWrite && agenda.kept() && agenda.session().isEmpty()
                        ? agendas.news(meeting, agenda).stream().map(AgendaPoint::what).toList()
                        : List.of();
        return pages.page(
                status,
                "meeting/web/agenda.jte",
                new View(
                        frames.below(
                                        visit,
                                        meeting,
                                        MeetingPart.PREPARATION,
                                        texts.get("agenda.title"))
                                .with("meeting.css"),
                        texts,
                        address(meeting.id()),
                        agenda.session(),
                        tabs.size() > 1 ? tabs : List.of(),
                        agenda.kept(),
                        texts.get(
                                "agenda.minutes.all",
                                agenda.minutes(),
                                begins(meeting, agenda)
                                        .map(time ->
                                                Briefing.clock(time.plusMinutes(agenda.minutes())))
                                        .map(time -> texts.get("agenda.ends", time))
                                        .orElse("")),
                        rows,
                        next,
                        news,
                        meeting.day().filter(day -> !day.isAfter(clock.today())).isPresent(),
                        mayWrite,
                        wrong));
    }
}
