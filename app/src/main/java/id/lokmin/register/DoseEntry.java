package id.lokmin.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of ASIK's list of immunisations: one dose given to one child.
 *
 * <p>{@code vaccine} is the name as written with its number, {@code "DPT-HB-Hib - 2"}; {@link
 * id.lokmin.register.vaccine.Vaccines} knows the spellings. Such a list names a village and a Pos
 * Imunisasi and never an RW. {@code row} is the row's number in its file. Prints masked.
 */
public record DoseEntry(
        int row,
        ChildIdentity child,
        String villageCode,
        String vaccine,
        LocalDate given,
        Optional<LocalDate> entered,
        String site,
        Timing timing) {

    public DoseEntry {
        vaccine = vaccine.strip();
        villageCode = villageCode.strip();
        site = site.strip();
    }

    /** ASIK's "Status Imunisasi". */
    public enum Timing {
        /** Ideal: at the age of the schedule. */
        ON_SCHEDULE,
        /** Kejar: catching up later. */
        CATCH_UP,
        /** Not written. */
        UNSAID
    }
}
