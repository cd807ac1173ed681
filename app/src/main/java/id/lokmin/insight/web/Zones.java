package id.lokmin.insight.web;

import id.lokmin.place.Institution;
import id.lokmin.place.Institutions;
import java.time.ZoneId;

/** The clock of the Puskesmas; western Indonesian time before it is known. */
final class Zones {

    private static final ZoneId USUAL = ZoneId.of("Asia/Jakarta");

    private Zones() {}

    static ZoneId of(Institutions institutions) {
        return institutions.find().map(Institution::zone).orElse(USUAL);
    }
}
