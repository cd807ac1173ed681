package id.lokmin.followup;

import id.lokmin.access.GuestLink;
import id.lokmin.access.GuestLinks;
import id.lokmin.access.Opening;
import id.lokmin.place.PuskesmasDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The links by which owners tell how their promises go, one a promise. */
@Component
public class PromiseLinks {

    /** So long after the day the link of a promise still works: an owner may be late. */
    private static final int DAYS_AFTER = 90;

    private final GuestLinks links;
    private final PuskesmasDay days;

    public PromiseLinks(GuestLinks links, PuskesmasDay days) {
        this.links = links;
        this.days = days;
    }

    /** The link of a promise, made where there is none. */
    public GuestLink issue(Promise promise, String actor) {
        LocalDate today = days.today();
        LocalDate due = promise.says().due().filter(day -> day.isAfter(today)).orElse(today);
        Instant until = due.plusDays(DAYS_AFTER).atStartOfDay(days.zone()).toInstant();
        return links.issue(Opening.PROMISE, promise.id(), until, actor);
    }

    public Optional<GuestLink> live(Promise promise) {
        return links.live(Opening.PROMISE, promise.id());
    }

    public void revoke(Promise promise, String actor) {
        links.revoke(Opening.PROMISE, promise.id(), actor);
    }
}
