package id.lokmin.place;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * Which day it is at the Puskesmas; western Indonesian time before its clock is known. In the east
 * a working day begins while the day before has not ended in Greenwich: whoever asks "today" of
 * anything else is a day late until nine in the morning.
 */
@Component
public final class PuskesmasDay {

    private final Institutions institutions;
    private final InstantSource clock;

    public PuskesmasDay(Institutions institutions, InstantSource clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    public ZoneId zone() {
        return institutions.zone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
