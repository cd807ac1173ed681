package id.lokmin.place;

import id.lokmin.shell.web.Office;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The name over every page: that of the Puskesmas, once it is known. */
@Component
class OfficeOfThePuskesmas implements Office {

    private final Institutions institutions;

    OfficeOfThePuskesmas(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public String name() {
        return institutions.find().map(Institution::name).orElse("");
    }

    @Override
    public ZoneId zone() {
        return institutions.zone();
    }
}
