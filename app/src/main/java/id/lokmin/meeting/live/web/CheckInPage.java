package id.lokmin.meeting.live.web;

import id.lokmin.access.ForGuests;
import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.access.Visit;
import id.lokmin.meeting.Meeting;
import id.lokmin.meeting.live.Arrival;
import id.lokmin.meeting.live.ArrivalEntry;
import id.lokmin.meeting.live.Arrivals;
import id.lokmin.meeting.live.web.CheckInView.Done;
import id.lokmin.shell.Formats;
import id.lokmin.shell.Texts;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where people arrive with their own phone. The phone keeps a secret, so that it is one arrival
 * however often the form is sent, and can be corrected from the phone it came from.
 */
@Controller
@ConditionalOnWebApplication
class CheckInPage {

    private static final String HERE = "/t/{guest}/hadir";
    private static final String COOKIE = "lokmin-hadir";
    private static final Duration KEPT = Duration.ofDays(2);

    private final Held held;
    private final Arrivals arrivals;
    private final ArrivalForms forms;
    private final GuestLinks links;
    private final Pages pages;

    CheckInPage(Held held, Arrivals arrivals, ArrivalForms forms, GuestLinks links, Pages pages) {
        this.held = held;
        this.arrivals = arrivals;
        this.forms = forms;
        this.links = links;
        this.pages = pages;
    }

    @GetMapping(HERE)
    @ForGuests(Opening.CHECK_IN)
    ResponseEntity<byte[]> page(
            GuestLink link,
            @CookieValue(name = COOKIE, defaultValue = "") String device,
            Visit visit,
            HttpServletResponse response) {
        Meeting meeting = held.meeting(link.opened());
        Optional<Arrival> known =
                device.isEmpty() ? Optional.empty() : arrivals.find(meeting.id(), device);
        Texts texts = visit.texts("live");
        ArrivalForm form =
                known.map(one -> forms.of(meeting, texts, one))
                        .orElseGet(() -> forms.empty(meeting, texts));
        String sure = device.isEmpty() ? UUID.randomUUID().toString() : device;
        keep(sure, response);
        return answer(HttpStatus.OK, link, meeting, visit, known, form, sure);
    }

    @PostMapping(HERE)
    @ForGuests(Opening.CHECK_IN)
    ResponseEntity<byte[]> arrive(
            GuestLink link,
            @CookieValue(name = COOKIE, defaultValue = "") String kept,
            @RequestParam Map<String, String> fields,
            Visit visit,
            HttpServletResponse response) {
        Meeting meeting = held.meeting(link.opened());
        String told = fields.getOrDefault("perangkat", "");
        String device = !kept.isEmpty() ? kept : isOne(told) ? told : UUID.randomUUID().toString();
        keep(device, response);
        ArrivalForm form = forms.of(meeting, visit.texts("live"), without(fields)).judged();
        Optional<ArrivalEntry> entry = form.entry();
        if (entry.isEmpty()) {
            Optional<Arrival> known = arrivals.find(meeting.id(), device);
            return answer(
                    HttpStatus.UNPROCESSABLE_CONTENT, link, meeting, visit, known, form, device);
        }
        arrivals.arrive(meeting.id(), device, entry.get(), link.actor());
        return Redirect.to(link.page());
    }

    private static boolean isOne(String device) {
        return device.matches("[0-9a-f-]{36}");
    }

    private static Map<String, String> without(Map<String, String> fields) {
        Map<String, String> typed = new LinkedHashMap<>(fields);
        typed.remove("_csrf");
        typed.remove("perangkat");
        return typed;
    }

    private ResponseEntity<byte[]> answer(
            HttpStatus status,
            GuestLink link,
            Meeting meeting,
            Visit visit,
            Optional<Arrival> known,
            ArrivalForm form,
            String device) {
        Texts texts = visit.texts("live");
        return pages.page(
                status,
                "meeting/live/web/check-in.jte",
                new CheckInView(
                        visit.frame(texts.get("checkin.title"))
                                .with("ruang.css", "pena.js", "hadir.js"),
                        texts,
                        link.page(),
                        device,
                        held.name(meeting, visit.language()),
                        when(meeting, visit),
                        known.map(one -> done(one, visit)),
                        links.live(Opening.MEETING_ROOM, meeting.id())
                                .map(GuestLink::page)
                                .orElse(""),
                        form));
    }

    private static String when(Meeting meeting, Visit visit) {
        return meeting.day().map(Formats.of(visit.language())::longDate).orElse("");
    }

    private Done done(Arrival arrival, Visit visit) {
        return new Done(
                arrival.says().name(),
                arrival.says().position(),
                arrival.says().sector(),
                Hours.of(arrival.arrivedAt(), held.zone(), visit.language()),
                arrival.says().signature().path());
    }

    /** Not {@code Strict}: whoever comes by the camera comes from elsewhere. */
    private static void keep(String device, HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(COOKIE, device)
                        .path("/t/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
