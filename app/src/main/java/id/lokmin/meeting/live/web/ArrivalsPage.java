package id.lokmin.meeting.live.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.Arrival;
import id.lokmin.meeting.live.ArrivalEntry;
import id.lokmin.meeting.live.ArrivalWay;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.Presence;
import id.lokmin.meeting.live.web.ArrivalsView.One;
import id.lokmin.meeting.live.web.ArrivalsView.Row;
import id.lokmin.shell.FieldChange;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Who came to a meeting: seen, typed and corrected by staff. */
@Controller
@ConditionalOnWebApplication
class ArrivalsPage {

    private static final String HERE = "/pertemuan/{meeting}/hadir";
    private static final String ONE = HERE + "/{arrival}";

    private final Held held;
    private final Arrivals arrivals;
    private final ArrivalForms forms;
    private final Pages pages;

    ArrivalsPage(Held held, Arrivals arrivals, ArrivalForms forms, Pages pages) {
        this.held = held;
        this.arrivals = arrivals;
        this.forms = forms;
        this.pages = pages;
    }

    static String address(Meeting meeting) {
        return "/pertemuan/" + meeting.id() + "/hadir";
    }

    @GetMapping(HERE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> page(@PathVariable("meeting") String id, Visit visit) {
        Meeting meeting = held.meeting(id);
        return listing(HttpStatus.OK, meeting, visit, forms.empty(meeting, visit.texts("live")));
    }

    private ResponseEntity<byte[]> listing(
            HttpStatus status, Meeting meeting, Visit visit, ArrivalForm form) {
        Texts texts = visit.texts("live");
        List<Arrival> came = arrivals.list(meeting.id());
        List<Row> rows = new ArrayList<>();
        for (Arrival arrival : came) {
            rows.add(row(arrival, rows.size() + 1, meeting, visit));
        }
        return pages.page(
                status,
                "meeting/live/web/arrivals.jte",
                new ArrivalsView(
                        held.frame(meeting, texts.get("arrivals.title"), visit)
                                .with("meeting.css", "ruang.css", "hadir.js"),
                        texts,
                        address(meeting),
                        Presence.of(held.seats(meeting), came),
                        rows,
                        form));
    }

    private Row row(Arrival arrival, int number, Meeting meeting, Visit visit) {
        ArrivalEntry says = arrival.says();
        return new Row(
                number,
                says.name(),
                says.position(),
                says.sector(),
                says.standingFor(),
                Hours.of(arrival.arrivedAt(), held.zone(), visit.language()),
                visit.texts("live").get("way." + arrival.way().code()),
                says.signature().path(),
                address(meeting) + "/" + arrival.id());
    }

    /** A member of staff types somebody who came. */
    @PostMapping(HERE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> note(
            @PathVariable("meeting") String id,
            @RequestParam Map<String, String> fields,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        ArrivalForm form = forms.of(meeting, texts, fields).judged();
        Optional<ArrivalEntry> entry = form.entry();
        if (entry.isEmpty()) {
            return listing(HttpStatus.UNPROCESSABLE_CONTENT, meeting, visit, form);
        }
        Arrival noted = arrivals.note(id, ArrivalWay.STAFF, entry.get(), visit.visitor().actor());
        return Redirect.to(
                address(meeting),
                Notice.done(texts.get("arrivals.noted"))
                        .undoAt(address(meeting) + "/" + noted.id() + "/tambah/urung"));
    }

    @GetMapping(ONE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> one(
            @PathVariable("meeting") String id,
            @PathVariable("arrival") String arrival,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        Arrival known = known(id, arrival);
        return one(
                HttpStatus.OK,
                meeting,
                known,
                visit,
                forms.of(meeting, visit.texts("live"), known));
    }

    private ResponseEntity<byte[]> one(
            HttpStatus status, Meeting meeting, Arrival known, Visit visit, ArrivalForm form) {
        Texts texts = visit.texts("live");
        return pages.page(
                status,
                "meeting/live/web/arrival.jte",
                new One(
                        held.frame(meeting, texts.get("arrival.title"), visit)
                                .with("meeting.css", "ruang.css", "hadir.js"),
                        texts,
                        address(meeting) + "/" + known.id(),
                        form,
                        arrivals.history(known.id()).stream()
                                .filter(change -> !change.field().equals("stroke"))
                                .map(change -> told(change, visit))
                                .toList()));
    }

    private String told(FieldChange change, Visit visit) {
        Texts texts = visit.texts("live");
        return texts.get(
                "arrival.changed",
                Formats.of(visit.language()).moment(change.at(), held.zone()),
                change.actor().startsWith("tautan ")
                        ? texts.get("arrival.own_phone")
                        : change.actor(),
                texts.get("arrival.field." + change.field()),
                change.was().isEmpty() ? "–" : change.was(),
                change.became().isEmpty() ? "–" : change.became());
    }

    @PostMapping(ONE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> correct(
            @PathVariable("meeting") String id,
            @PathVariable("arrival") String arrival,
            @RequestParam Map<String, String> fields,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        Arrival known = known(id, arrival);
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.remove("goresan");
        ArrivalForm form = forms.of(meeting, visit.texts("live"), typed).judged();
        Optional<ArrivalEntry> entry = form.entry();
        if (entry.isEmpty()) {
            return one(HttpStatus.UNPROCESSABLE_CONTENT, meeting, known, visit, form);
        }
        arrivals.correct(arrival, entry.get(), visit.visitor().actor());
        return Redirect.to(
                address(meeting), Notice.done(visit.texts("live").get("arrivals.corrected")));
    }

    @PostMapping(ONE + "/hapus")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> remove(
            @PathVariable("meeting") String id,
            @PathVariable("arrival") String arrival,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        known(id, arrival);
        arrivals.remove(arrival, visit.visitor().actor());
        return Redirect.to(
                address(meeting),
                Notice.done(visit.texts("live").get("arrivals.removed"))
                        .undoAt(address(meeting) + "/" + arrival + "/hapus/urung"));
    }

    @PostMapping(ONE + "/hapus/urung")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> restore(
            @PathVariable("meeting") String id,
            @PathVariable("arrival") String arrival,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        arrivals.restore(arrival, visit.visitor().actor());
        return Redirect.to(
                address(meeting), Notice.done(visit.texts("live").get("arrivals.restored")));
    }

    /** Takes back that somebody was typed. */
    @PostMapping(ONE + "/tambah/urung")
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> unnote(
            @PathVariable("meeting") String id,
            @PathVariable("arrival") String arrival,
            Visit visit) {
        return remove(id, arrival, visit);
    }

    private Arrival known(String meetingId, String arrival) {
        return arrivals.find(arrival)
                .filter(one -> one.meeting().equals(meetingId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
