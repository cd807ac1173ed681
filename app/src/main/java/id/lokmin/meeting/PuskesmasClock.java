package id.lokmin.meeting;

import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * The clock on the wall of the Puskesmas: which day it is there, and what time; western Indonesian
 * time before the Puskesmas is known.
 */
@Component
public class PuskesmasClock {

    private static final ZoneId USUAL = ZoneId.of("Asia/Jakarta");

    private final Institutions institutions;
    private final Clock clock;

    public PuskesmasClock(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    public ZoneId zone() {
        return institutions.find().map(Institution::zone).orElse(USUAL);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
