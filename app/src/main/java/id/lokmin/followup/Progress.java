package id.lokmin.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a promise went.
 *
 * @param state how far it is
 * @param finished when it was done
 * @param result what came out, in words or a number as it was reported
 * @param percent how much of the target was reached; may be above 100
 * @param obstacle what was in the way
 * @param decision what the meeting decided about it: Lanjut, Ubah, Alihkan …
 */
public record Progress(
        PromiseState state,
        Optional<LocalDate> finished,
        String result,
        OptionalDouble percent,
        String obstacle,
        String decision) {

    /** Nothing has happened yet. */
    public static Progress none() {
        return new Progress(
                PromiseState.NOT_STARTED, Optional.empty(), "", OptionalDouble.empty(), "", "");
    }
}
