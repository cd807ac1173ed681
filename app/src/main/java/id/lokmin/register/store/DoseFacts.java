package id.lokmin.register.store;

import id.lokmin.register.DoseEntry;
import id.lokmin.register.DoseEntry.Timing;
import java.time.LocalDate;
import java.util.Optional;

/** What one given dose holds, apart from the child, the vaccine and the day. */
public record DoseFacts(
        Optional<LocalDate> entered, String villageCode, String site, Timing timing) {

    public static DoseFacts of(DoseEntry entry) {
        return new DoseFacts(entry.entered(), entry.villageCode(), entry.site(), entry.timing());
    }

    /** These facts with their blanks filled from what was known. */
    public DoseFacts completedBy(DoseFacts known) {
        return new DoseFacts(
                entered.or(() -> known.entered),
                villageCode.isEmpty() ? known.villageCode : villageCode,
                site.isEmpty() ? known.site : site,
                timing == Timing.UNSAID ? known.timing : timing);
    }
}
