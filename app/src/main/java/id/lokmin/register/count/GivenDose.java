package id.lokmin.register.count;

import id.lokmin.register.DoseEntry.Timing;
import id.lokmin.register.vaccine.VaccineDose;
import java.time.LocalDate;
import java.util.Optional;

/** One stored dose. */
public record GivenDose(
        VaccineDose dose,
        LocalDate given,
        Optional<LocalDate> entered,
        String villageCode,
        String site,
        Timing timing) {}
