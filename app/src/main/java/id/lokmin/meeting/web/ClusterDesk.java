package id.lokmin.meeting.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Needs;
import id.lokmin.access.Opening;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.cluster.Cluster;
import id.lokmin.meeting.cluster.ClusterPage;
import id.lokmin.meeting.cluster.ClusterPages;
import id.lokmin.meeting.web.ClusterViews.Board;
import id.lokmin.meeting.web.ClusterViews.Inside;
import id.lokmin.meeting.web.ClusterViews.Outside;
import id.lokmin.meeting.web.ClusterViews.Row;
import id.lokmin.meeting.web.MeetingViews.Choice;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Language;
import id.lokmin.shell.Storage;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.PhoneAddress;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

/** Pra-lokmin: the board of all clusters, and each cluster's page by account or by its link. */
@Controller
@ConditionalOnWebApplication
class ClusterDesk {

    private static final String ADDRESS = "/pertemuan/{id}/persiapan/kluster";
    private static final String OUTSIDE = GuestLink.ROOT + "{guest}/kluster";
    private static final Duration LINK_LIVES = Duration.ofDays(60);

    /** The day for handing in is proposed so long before the meeting; our choice. */
    private static final int DAYS_BEFORE = 3;

    private final MeetingFrames frames;
    private final ClusterPages clusters;
    private final ClusterSheets sheets;
    private final GuestLinks links;
    private final PhoneAddress telephones;
    private final Storage storage;
    private final PuskesmasDay day;
    private final Clock clock;
    private final Pages pages;

    ClusterDesk(
            MeetingFrames frames,
            ClusterPages clusters,
            ClusterSheets sheets,
            GuestLinks links,
            PhoneAddress telephones,
            Storage storage,
            PuskesmasDay day,
            Clock clock,
            Pages pages) {
        this.frames = frames;
        this.clusters = clusters;
        this.sheets = sheets;
        this.links = links;
        this.telephones = telephones;
        this.storage = storage;
        this.day = day;
        this.clock = clock;
        this.pages = pages;
    }

    static String address(String meeting) {
        return MeetingPart.PREPARATION.address(meeting) + "/kluster";
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> board(@PathVariable String id, Visit visit, HttpServletRequest request) {
        return board(HttpStatus.OK, frames.meeting(id), visit, request, Optional.empty());
    }

    /** Asks the clusters that were marked for their pages. */
    @PostMapping(ADDRESS)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(required = false) Optional<List<String>> cluster,
            Visit visit,
            HttpServletRequest request) {
        Meeting meeting = frames.meeting(id);
        List<Cluster> asked =
                cluster.orElse(List.of()).stream()
                        .flatMap(code -> Cluster.find(code).stream())
                        .toList();
        LocalDate by;
        try {
            by = LocalDate.parse(due.strip());
        } catch (DateTimeException unreadable) {
            return board(
                    HttpStatus.UNPROCESSABLE_CONTENT, meeting, visit, request, Optional.of(due));
        }
        String actor = visit.visitor().actor();
        storage.writeApart(_ -> {
            clusters.ask(id, asked, by, actor);
            clusters.of(id)
                    .forEach(page ->
                            links.issue(
                                    Opening.CLUSTER_PAGE,
                                    page.id(),
                                    clock.instant().plus(LINK_LIVES),
                                    actor));
            return asked;
        });
        return Redirect.to(address(id), Notice.done(visit.texts("cluster").get("board.asked")));
    }

    @PostMapping(ADDRESS + "/{page}/kembalikan")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> giveBack(
            @PathVariable String id, @PathVariable String page, Visit visit) {
        clusters.giveBack(page(id, page), visit.visitor().actor());
        return Redirect.to(
                address(id), Notice.done(visit.texts("cluster").get("board.given_back")));
    }

    @GetMapping(ADDRESS + "/{page}")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> inside(@PathVariable String id, @PathVariable String page, Visit visit) {
        return inside(HttpStatus.OK, page(id, page), visit, Map.of(), Map.of());
    }

    @PostMapping(ADDRESS + "/{page}")
    @Needs(Permission.MAKE_PAPERS)
    ResponseEntity<byte[]> write(
            @PathVariable String id,
            @PathVariable String page,
            @RequestParam Map<String, String> form,
            Visit visit) {
        ClusterPage written = page(id, page);
        if (written.handedIn().isPresent()) {
            return Redirect.to(
                    address(id) + "/" + page,
                    Notice.mind(visit.texts("cluster").get("cluster.closed")));
        }
        Map<String, String> wrong = write(written, form, visit, visit.visitor().actor());
        return wrong.isEmpty()
                ? Redirect.to(
                        handsIn(form) ? address(id) : address(id) + "/" + page,
                        Notice.done(saved(form, visit)))
                : inside(HttpStatus.UNPROCESSABLE_CONTENT, written, visit, form, wrong);
    }

    private Map<String, String> write(
            ClusterPage page, Map<String, String> form, Visit visit, String actor) {
        return sheets.write(
                page, frames.meeting(page.meeting()), form, visit.texts("cluster"), actor);
    }

    private static boolean handsIn(Map<String, String> form) {
        return form.getOrDefault("do", "").equals("hand_in");
    }

    private static String saved(Map<String, String> form, Visit visit) {
        return visit.texts("cluster").get(handsIn(form) ? "cluster.thanks" : "cluster.saved");
    }

    private ResponseEntity<byte[]> inside(
            HttpStatus status,
            ClusterPage page,
            Visit visit,
            Map<String, String> form,
            Map<String, String> wrong) {
        Meeting meeting = frames.meeting(page.meeting());
        String title = visit.texts("cluster").get("cluster." + page.cluster().code());
        return pages.page(
                status,
                "meeting/web/cluster.jte",
                new Inside(
                        frames.below(
                                        visit,
                                        meeting,
                                        MeetingPart.PREPARATION,
                                        title,
                                        new Crumb(
                                                visit.texts("cluster").get("board.title"),
                                                address(meeting.id())))
                                .with("meeting.css"),
                        sheets.sheet(
                                page,
                                meeting,
                                address(meeting.id()) + "/" + page.id(),
                                true,
                                visit,
                                form,
                                wrong)));
    }

    @GetMapping(OUTSIDE)
    @ForGuests(Opening.CLUSTER_PAGE)
    ResponseEntity<byte[]> outside(GuestLink link, Visit visit) {
        return outside(HttpStatus.OK, link, visit, Map.of(), Map.of());
    }

    @PostMapping(OUTSIDE)
    @ForGuests(Opening.CLUSTER_PAGE)
    ResponseEntity<byte[]> writeOutside(
            GuestLink link, @RequestParam Map<String, String> form, Visit visit) {
        ClusterPage page = opened(link);
        if (page.handedIn().isPresent()) {
            return Redirect.to(
                    link.page(), Notice.mind(visit.texts("cluster").get("cluster.closed")));
        }
        Map<String, String> wrong = write(page, form, visit, link.actor());
        return wrong.isEmpty()
                ? Redirect.to(link.page(), Notice.done(saved(form, visit)))
                : outside(HttpStatus.UNPROCESSABLE_CONTENT, link, visit, form, wrong);
    }

    private ResponseEntity<byte[]> outside(
            HttpStatus status,
            GuestLink link,
            Visit visit,
            Map<String, String> form,
            Map<String, String> wrong) {
        ClusterPage page = opened(link);
        return pages.page(
                status,
                "meeting/web/clusterguest.jte",
                new Outside(
                        visit.frame(visit.texts("cluster").get("board.title")).with("meeting.css"),
                        sheets.sheet(
                                page,
                                frames.meeting(page.meeting()),
                                link.page(),
                                true,
                                visit,
                                form,
                                wrong)));
    }

    private ClusterPage opened(GuestLink link) {
        return clusters.find(link.opened())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ClusterPage page(String meeting, String page) {
        return clusters.find(page)
                .filter(one -> one.meeting().equals(meeting))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> board(
            HttpStatus status,
            Meeting meeting,
            Visit visit,
            HttpServletRequest request,
            Optional<String> wrongDue) {
        Texts texts = visit.texts("cluster");
        List<ClusterPage> asked = clusters.of(meeting.id());
        LocalDate due =
                asked.stream()
                        .map(ClusterPage::due)
                        .findFirst()
                        .orElseGet(() ->
                                meeting.day()
                                        .map(held -> held.minusDays(DAYS_BEFORE))
                                        .orElseGet(() -> day.today().plusDays(7)));
        return pages.page(
                status,
                "meeting/web/clusters.jte",
                new Board(
                        frames.below(
                                        visit,
                                        meeting,
                                        MeetingPart.PREPARATION,
                                        texts.get("board.title"))
                                .with("meeting.css", "invite.js"),
                        texts,
                        address(meeting.id()),
                        telephones.base().isPresent(),
                        asked.stream().map(page -> row(page, meeting, visit, request)).toList(),
                        Arrays.stream(Cluster.values())
                                .map(one ->
                                        new Choice(
                                                one.code(),
                                                texts.get("cluster." + one.code()),
                                                asked.isEmpty()
                                                        || asked.stream()
                                                                .anyMatch(page ->
                                                                        page.cluster() == one)))
                                .toList(),
                        wrongDue.orElse(due.toString()),
                        wrongDue.isPresent() ? texts.get("board.due.wrong") : "",
                        visit.visitor().may(Permission.HOLD_MEETINGS)));
    }

    private Row row(ClusterPage page, Meeting meeting, Visit visit, HttpServletRequest request) {
        Texts texts = visit.texts("cluster");
        Formats formats = Formats.of(visit.language());
        ClusterPage.State state = page.state(day.today());
        boolean mayAsk = visit.visitor().may(Permission.HOLD_MEETINGS);
        String back =
                mayAsk && page.handedIn().isPresent()
                        ? address(meeting.id()) + "/" + page.id() + "/kembalikan"
                        : "";
        return new Row(
                texts.get("cluster." + page.cluster().code()),
                texts.get(
                        "state." + state.name().toLowerCase(Locale.ROOT),
                        page.handedIn()
                                .map(at -> formats.moment(at, day.zone()))
                                .orElse(formats.longDate(page.due()))),
                switch (state) {
                    case HANDED_IN -> "✓";
                    case LATE -> "✕";
                    case BEGUN -> "●";
                    case EMPTY -> "";
                },
                switch (state) {
                    case HANDED_IN -> "good";
                    case LATE -> "bad";
                    case BEGUN -> "fair";
                    case EMPTY -> "muted";
                },
                texts.get("board.said", page.says().lines().size()),
                address(meeting.id()) + "/" + page.id(),
                mayAsk ? message(page, meeting, request) : "",
                back);
    }

    /** What is sent to a cluster, always in Indonesian. */
    private String message(ClusterPage page, Meeting meeting, HttpServletRequest request) {
        Texts texts = Texts.of("cluster", Language.INDONESIAN);
        Formats formats = Formats.of(Language.INDONESIAN);
        return links.live(Opening.CLUSTER_PAGE, page.id())
                .map(link ->
                        texts.get(
                                "message",
                                texts.get("cluster." + page.cluster().code()),
                                frames.name(meeting, formats),
                                formats.longDate(page.due()),
                                telephones.of(link.path(), request)))
                .orElse("");
    }
}
