package id.lokmin.meeting.live.web;

import id.lokmin.access.Needs;
import id.lokmin.access.Permission;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.Arrival;
import id.lokmin.meeting.live.ArrivalEntry;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.Signature;
import id.lokmin.meeting.live.web.ArrivalsView.Group;
import id.lokmin.meeting.live.web.ArrivalsView.Paper;
import id.lokmin.meeting.live.web.ArrivalsView.Seat;
import id.lokmin.people.Holder;
import id.lokmin.people.Position;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of those invited, by sector: printed and signed by hand, and ticked here afterwards, all
 * at once.
 */
@Controller
@ConditionalOnWebApplication
class PaperListPage {

    private static final String HERE = "/pertemuan/{meeting}/hadir/daftar";

    private final Held held;
    private final Arrivals arrivals;
    private final Pages pages;

    PaperListPage(Held held, Arrivals arrivals, Pages pages) {
        this.held = held;
        this.arrivals = arrivals;
        this.pages = pages;
    }

    @GetMapping(HERE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> page(@PathVariable("meeting") String id, Visit visit) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        return pages.page(
                HttpStatus.OK,
                "meeting/live/web/paper-list.jte",
                new Paper(
                        held.frame(meeting, texts.get("paper.title"), visit)
                                .with("meeting.css", "ruang.css"),
                        texts,
                        ArrivalsPage.address(meeting) + "/daftar",
                        groups(meeting)));
    }

    private List<Group> groups(Meeting meeting) {
        Set<String> here =
                arrivals.list(meeting.id()).stream()
                        .map(Arrival::says)
                        .map(ArrivalEntry::position)
                        .collect(Collectors.toSet());
        Map<String, List<Seat>> sectors = new LinkedHashMap<>();
        int number = 0;
        for (Position position : held.invited(meeting)) {
            sectors.computeIfAbsent(position.sector(), _ -> new ArrayList<>())
                    .add(
                            new Seat(
                                    ++number,
                                    position.id(),
                                    position.title(),
                                    position.holder().map(Holder::name).orElse(""),
                                    here.contains(position.title())));
        }
        return sectors.entrySet().stream()
                .map(sector -> new Group(sector.getKey(), sector.getValue()))
                .toList();
    }

    /** Those ticked came: the holder, or whoever was written down for the position. */
    @PostMapping(HERE)
    @Needs(Permission.HOLD_MEETINGS)
    ResponseEntity<byte[]> tick(
            @PathVariable("meeting") String id,
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit) {
        Meeting meeting = held.meeting(id);
        Texts texts = visit.texts("live");
        List<String> ticked = fields.getOrDefault("datang", List.of());
        List<ArrivalEntry> came =
                held.invited(meeting).stream()
                        .filter(position -> ticked.contains(position.id()))
                        .map(position -> entry(position, fields))
                        .toList();
        if (came.isEmpty()) {
            return Redirect.to(
                    ArrivalsPage.address(meeting) + "/daftar",
                    Notice.mind(texts.get("paper.none")));
        }
        arrivals.tick(id, came, visit.visitor().actor());
        return Redirect.to(
                ArrivalsPage.address(meeting), Notice.done(texts.get("paper.done", came.size())));
    }

    private static ArrivalEntry entry(Position position, MultiValueMap<String, String> fields) {
        String written = fields.toSingleValueMap().getOrDefault("nama:" + position.id(), "");
        String holder = position.holder().map(Holder::name).orElse("");
        boolean standsIn = !written.isBlank() && !written.strip().equals(holder);
        String name = written.isBlank() ? holder : written;
        return new ArrivalEntry(
                name.isBlank() ? position.title() : name,
                position.title(),
                position.sector(),
                standsIn && !holder.isBlank() ? position.title() : "",
                Signature.NONE);
    }
}
