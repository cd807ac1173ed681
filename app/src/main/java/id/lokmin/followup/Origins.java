package id.lokmin.followup;

import id.lokmin.shell.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where promises are made, in words. The room that holds meetings tells it; here an origin stays
 * opaque.
 */
public interface Origins {

    /** Where a promise can be made now, the latest first. */
    List<Named> list(Language language);

    /** An origin in words: {@code Lokmin Linsek Triwulan II 2025}. */
    String words(Origin origin, Language language);

    /** The day it was made on, where that is known. */
    Optional<LocalDate> day(Origin origin);

    /** An origin with its words. */
    record Named(Origin origin, String words) {}
}
