package id.lokmin.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reminder that was prepared for the owner of a promise.
 *
 * @param due the day it reminds of
 * @param daysBefore its stage, negative after the day
 * @param sent when somebody said that it was sent; Lokmin itself sends nothing
 */
public record Reminder(
        String promiseId,
        LocalDate due,
        int daysBefore,
        Instant prepared,
        Optional<Instant> sent,
        String sentBy) {

    /** Its identity in an address: the promise, the day and the stage. */
    public String key() {
        return promiseId + "_" + due + "_" + daysBefore;
    }
}
