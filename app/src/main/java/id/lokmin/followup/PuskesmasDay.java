package id.lokmin.followup;

import id.lokmin.place.Institutions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is at the Puskesmas; western Indonesian time before its clock is known. */
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
