package id.lokmin.place.web;

import id.lokmin.access.Section;
import id.lokmin.access.Visit;
import id.lokmin.engine.calendar.Month;
import id.lokmin.place.Area;
import id.lokmin.place.AreaChange;
import id.lokmin.place.AreaChanges;
import id.lokmin.place.Places;
import id.lokmin.place.PuskesmasDay;
import id.lokmin.place.WorkingArea;
import id.lokmin.shell.Batch;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.web.Crumb;
import id.lokmin.shell.web.Frame;
import id.lokmin.shell.web.Notice;
import id.lokmin.shell.web.Pages;
import id.lokmin.shell.web.Redirect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What all pages about areas need: the picture of today, changes with a way back, the frame. */
@Component
@ConditionalOnWebApplication
class AreaDesk {

    static final String ADDRESS = "/pengaturan/wilayah";

    /** A page that says in a sentence why there is nothing else on it. */
    record GoneView(Frame frame, String sentence, String action, String address) {}

    private final Places places;
    private final AreaChanges changes;
    private final Pages pages;
    private final PuskesmasDay day;

    AreaDesk(Places places, AreaChanges changes, Pages pages, PuskesmasDay day) {
        this.places = places;
        this.changes = changes;
        this.pages = pages;
        this.day = day;
    }

    Places places() {
        return places;
    }

    AreaChanges changes() {
        return changes;
    }

    /** The day of a moment on the wall of the Puskesmas. */
    LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, day.zone());
    }

    LocalDate today() {
        return day.today();
    }

    WorkingArea now() {
        return places.in(Month.of(today()));
    }

    AreaWords words(Visit visit) {
        return new AreaWords(visit.language());
    }

    /** The frame of a page below the list of areas. */
    Frame frame(Visit visit, String title) {
        return visit.frame(
                        title,
                        Section.SETTINGS,
                        new Crumb(visit.texts("place").get("areas.title"), ADDRESS))
                .with("place.css");
    }

    ResponseEntity<byte[]> page(HttpStatus status, String template, Object view) {
        return pages.page(status, "place/web/" + template, view);
    }

    /** Says that a place is no more, where somebody else ended or took it back meanwhile. */
    ResponseEntity<byte[]> gone(Visit visit, String code) {
        AreaWords words = words(visit);
        String sentence =
                places.find(code)
                        .flatMap(Area::until)
                        .map(day -> words.texts().get("gone.ended", words.date(day)))
                        .orElseGet(() -> words.texts().get("gone.unknown"));
        return page(
                HttpStatus.NOT_FOUND,
                "gone.jte",
                new GoneView(
                        frame(visit, words.texts().get("gone.title")),
                        sentence,
                        words.texts().get("gone.back"),
                        ADDRESS));
    }

    /** The next page after a change that was made, with the way back. */
    static ResponseEntity<byte[]> made(String address, String sentence, Optional<Batch> batch) {
        Notice notice = Notice.done(sentence);
        return Redirect.to(
                address,
                batch.map(one -> notice.undoAt(ADDRESS + "/perubahan/" + one.id() + Notice.UNDOING))
                        .orElse(notice));
    }

    AreaChanges.Made make(AreaChange change, Visit visit) {
        return changes.make(change, visit.visitor().actor());
    }

    /** Takes a change back and says what became of that. */
    ResponseEntity<byte[]> undo(Visit visit, String batch) {
        try {
            changes.undo(batch, visit.visitor().actor());
            return Redirect.to(ADDRESS, Notice.done(visit.texts("place").get("undone")));
        } catch (Refusal refusal) {
            return Redirect.to(
                    ADDRESS,
                    Notice.failed(
                            String.join(" ", words(visit).findings(List.of(refusal.finding())))));
        }
    }

    /** A day as a browser's date field sends it; empty where it is none. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
