package id.lokmin.access.web;

import id.lokmin.access.Visit;
import id.lokmin.shell.Formats;
import id.lokmin.shell.web.Office;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moments on the clock of the Puskesmas. */
@Component
class Moments {

    private final ObjectProvider<Office> office;

    Moments(ObjectProvider<Office> office) {
        this.office = office;
    }

    ZoneId zone() {
        return office.stream().findFirst().map(Office::zone).orElse(ZoneOffset.UTC);
    }

    String words(Instant moment, Visit visit) {
        return Formats.of(visit.language()).moment(moment, zone());
    }
}
