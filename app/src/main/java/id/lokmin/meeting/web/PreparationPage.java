package id.lokmin.meeting.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Briefing;
import id.lokmin.meeting.Checklist;
import id.lokmin.meeting.Checklist.Stage;
import id.lokmin.meeting.Checklists;
import id.lokmin.meeting.DaySession;
import id.lokmin.meeting.DaySessions;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.MeetingKind;
import id.lokmin.meeting.MeetingKinds;
import id.lokmin.meeting.Occasion;
import id.lokmin.meeting.agenda.Agenda;
import id.lokmin.meeting.agenda.Agendas;
import id.lokmin.meeting.cluster.ClusterPage;
import id.lokmin.meeting.cluster.ClusterPages;
import id.lokmin.meeting.invite.Invitations;
import id.lokmin.meeting.invite.Invitee;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.meeting.web.PreparationViews.Box;
import id.lokmin.meeting.web.PreparationViews.Boxes;
import id.lokmin.meeting.web.PreparationViews.Part;
import id.lokmin.meeting.web.PreparationViews.Session;
import id.lokmin.meeting.web.PreparationViews.View;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.springframework.web.server.ResponseStatusException;

/** Preparing one meeting: when, where, what it takes, and what else is held that day. */
@Controller
@ConditionalOnWebApplication
class PreparationPage {

    private static final String ADDRESS = "/pertemuan/{id}/persiapan";
    private static final int LONGEST_THEME = 200;

    private final MeetingFrames frames;
    private final MeetingKinds kinds;
    private final Checklists checklists;
    private final DaySessions sessions;
    private final Agendas agendas;
    private final ClusterPages clusters;
    private final Invitations invitations;
    private final Planner planner;
    private final PuskesmasDay clock;
    private final Storage storage;
    private final Pages pages;

    PreparationPage(
            MeetingFrames frames,
            MeetingKinds kinds,
            Checklists checklists,
            DaySessions sessions,
            Agendas agendas,
            ClusterPages clusters,
            Invitations invitations,
            Planner planner,
            PuskesmasDay clock,
            Storage storage,
            Pages pages) {
        this.frames = frames;
        this.kinds = kinds;
        this.checklists = checklists;
        this.sessions = sessions;
        this.agendas = agendas;
        this.clusters = clusters;
        this.invitations = invitations;
        this.planner = planner;
        this.clock = clock;
        this.storage = storage;
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
        Optional<Occasion> occasion = Occasion.find(form.getOrDefault("occasion", ""));
        if (occasion.isEmpty()) {
            read.wrong().put("occasion", texts.get("plan.occasion.wrong"));
        }
        String theme = form.getOrDefault("theme", "").strip();
        if (theme.length() > LONGEST_THEME) {
            read.wrong().put("theme", texts.get("plan.theme.wrong"));
        }
        if (read.isWrong()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, meeting, visit, form, read.wrong());
        }
        String actor = visit.visitor().actor();
        storage.writeApart(_ -> {
            planner.plan(meeting.kind(), meeting.period(), read.plan(), actor);
            return planner.describe(meeting, occasion.orElseThrow(), theme, actor);
        });
        return done(id, texts.get("plan.changed"));
    }

    /** Ticks off what came marked, and takes back what did not. */
    @PostMapping(ADDRESS + "/daftar")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> tick(
            @PathVariable String id,
            @RequestParam(required = false) Optional<List<String>> tick,
            Visit visit) {
        Meeting meeting = frames.meeting(id);
        Set<String> marked = Set.copyOf(tick.orElse(List.of()));
        String actor = visit.visitor().actor();
        storage.writeApart(_ -> {
            checklists
                    .of(meeting)
                    .points()
                    .forEach(point ->
                            checklists.tick(
                                    meeting,
                                    point.stage(),
                                    point.words(),
                                    marked.contains(mark(point)),
                                    actor));
            return marked;
        });
        return done(id, visit.texts("meeting").get("check.saved"));
    }

    /** How a point is named in a form: short, and free of commas, which would part a list. */
    private static String mark(Checklist.Point point) {
        return point.stage().code() + "-" + Integer.toHexString(point.words().hashCode());
    }

    @PostMapping(ADDRESS + "/acara-lain")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> add(
            @PathVariable String id, @RequestParam Map<String, String> form, Visit visit) {
        Meeting meeting = frames.meeting(id);
        Texts texts = visit.texts("meeting");
        Map<String, String> wrong = new LinkedHashMap<>();
        String kind = form.getOrDefault("kind", "");
        if (kinds.sessions().stream().noneMatch(one -> one.code().equals(kind))) {
            wrong.put("kind", texts.get("session.kind.wrong"));
        }
        Optional<LocalTime> begins = Optional.empty();
        String time = form.getOrDefault("session_begins", "").strip();
        try {
            begins = time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time));
        } catch (DateTimeException unreadable) {
            wrong.put("session_begins", texts.get("plan.begins.wrong"));
        }
        if (!wrong.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, meeting, visit, form, wrong);
        }
        sessions.add(id, kind, begins, visit.visitor().actor());
        return done(id, texts.get("session.added"));
    }

    @PostMapping(ADDRESS + "/acara-lain/{session}/hapus")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> remove(
            @PathVariable String id, @PathVariable String session, Visit visit) {
        sessions.remove(session(id, session), true, visit.visitor().actor());
        return Redirect.to(
                MeetingPart.PREPARATION.address(id),
                Notice.done(visit.texts("meeting").get("session.removed"))
                        .undoAt(
                                MeetingPart.PREPARATION.address(id)
                                        + "/acara-lain/"
                                        + session
                                        + Notice.UNDOING));
    }

    @PostMapping(ADDRESS + "/acara-lain/{session}" + Notice.UNDOING)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> restore(
            @PathVariable String id, @PathVariable String session, Visit visit) {
        sessions.remove(session(id, session), false, visit.visitor().actor());
        return done(id, visit.texts("meeting").get("session.restored"));
    }

    private DaySession session(String meeting, String session) {
        return sessions.find(session)
                .filter(one -> one.meeting().equals(meeting))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> done(String id, String sentence) {
        return Redirect.to(MeetingPart.PREPARATION.address(id), Notice.done(sentence));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Meeting meeting,
            Visit visit,
            Map<String, String> typed,
            Map<String, String> wrong) {
        Texts texts = visit.texts("meeting");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", meeting.day().map(LocalDate::toString).orElse(""));
        fields.put("begins", meeting.begins().map(LocalTime::toString).orElse(""));
        fields.put("venue", meeting.venue());
        fields.put("theme", meeting.theme());
        fields.put("occasion", meeting.occasion().code());
        fields.putAll(typed);
        Checklist list = checklists.of(meeting);
        return pages.page(
                status,
                "meeting/web/preparation.jte",
                new View(
                        frames.of(visit, meeting, MeetingPart.PREPARATION).with("meeting.css"),
                        texts,
                        MeetingPart.PREPARATION.address(meeting.id()),
                        parts(meeting, visit),
                        Arrays.stream(Occasion.values())
                                .map(one ->
                                        new Choice(
                                                one.code(),
                                                texts.get("occasion." + one.code()),
                                                one.code().equals(fields.get("occasion"))))
                                .toList(),
                        Arrays.stream(Stage.values())
                                .map(stage -> boxes(meeting, list, stage, visit))
                                .filter(boxes -> !boxes.boxes().isEmpty())
                                .toList(),
                        sessions.of(meeting.id()).stream().map(this::session).toList(),
                        kinds.sessions().stream()
                                .map(kind ->
                                        new Choice(
                                                kind.code(),
                                                kind.name(),
                                                kind.code().equals(typed.get("kind"))))
                                .toList(),
                        visit.visitor().may(Permission.HOLD_MEETINGS),
                        fields,
                        wrong));
    }

    private List<Part> parts(Meeting meeting, Visit visit) {
        Texts texts = visit.texts("meeting");
        Agenda agenda = agendas.of(meeting);
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(
                        texts.get("agenda.title"),
                        AgendaPage.address(meeting.id()),
                        texts.get(
                                agenda.kept() ? "prepare.agenda" : "prepare.agenda.proposed",
                                agenda.points().size(),
                                agenda.minutes())));
        if (visit.visitor().may(Permission.MAKE_PAPERS)) {
            List<ClusterPage> pages = clusters.of(meeting.id());
            long handedIn = pages.stream().filter(page -> page.handedIn().isPresent()).count();
            parts.add(
                    new Part(
                            visit.texts("cluster").get("board.title"),
                            ClusterDesk.address(meeting.id()),
                            pages.isEmpty()
                                    ? texts.get("prepare.clusters.none")
                                    : texts.get("prepare.clusters", handedIn, pages.size())));
        }
        if (visit.visitor().may(Permission.SEE_PEOPLE)) {
            List<Invitee> invited = invitations.of(meeting.id());
            long answered = invited.stream().filter(one -> one.answer().isPresent()).count();
            parts.add(
                    new Part(
                            visit.texts("invite").get("board.title"),
                            InvitationPage.address(meeting.id()),
                            texts.get("prepare.invited", invited.size(), answered)));
        }
        if (visit.visitor().may(Permission.HOLD_MEETINGS)) {
            parts.add(
                    new Part(
                            texts.get("moved.title"),
                            MovePage.address(meeting.id()),
                            meeting.stands() ? "" : texts.get("moved.off", meeting.calledOff())));
        }
        return parts;
    }

    private Session session(DaySession session) {
        return new Session(
                kinds.kind(session.kind()).name(),
                session.begins().map(Briefing::clock).orElse(""),
                MeetingPart.PREPARATION.address(session.meeting())
                        + "/acara-lain/"
                        + session.id()
                        + "/hapus");
    }

    private Boxes boxes(Meeting meeting, Checklist list, Stage stage, Visit visit) {
        Texts texts = visit.texts("meeting");
        Formats formats = Formats.of(visit.language());
        List<MeetingKind.Step> steps = kinds.of(meeting).steps();
        return new Boxes(
                texts.get(stage.key()),
                texts.get("check.count", list.done(stage), list.of(stage).size()),
                list.of(stage).stream()
                        .map(point -> {
                            Optional<MeetingKind.Step> step =
                                    stage == Stage.STEP
                                            ? steps.stream()
                                                    .filter(one -> one.what().equals(point.words()))
                                                    .findFirst()
                                            : Optional.empty();
                            Optional<LocalDate> by =
                                    step.flatMap(one ->
                                            meeting.day().map(day -> day.minusDays(one.days())));
                            return new Box(
                                    mark(point),
                                    point.words(),
                                    point.isDone(),
                                    by.map(day -> texts.get("calendar.by", formats.longDate(day)))
                                            .or(() ->
                                                    step.map(one ->
                                                            texts.get("check.days", one.days())))
                                            .orElse(""),
                                    !point.isDone()
                                            && by.filter(day -> day.isBefore(clock.today()))
                                                    .isPresent(),
                                    step.map(MeetingKind.Step::source).orElse(""),
                                    step.filter(one -> !one.verified()).isPresent(),
                                    point.tick()
                                            .map(tick ->
                                                    texts.get(
                                                            "check.by",
                                                            tick.actor(),
                                                            formats.moment(
                                                                    tick.at(), clock.zone())))
                                            .orElse(""));
                        })
                        .toList());
    }
}
