package id.lokmin.meeting.live;

import java.time.Instant;

/**
 * Somebody who came to a meeting.
 *
 * @param notedBy who noted it: an account, or the link that the phone came by
 */
public record Arrival(
        String id,
        String meeting,
        ArrivalWay way,
        ArrivalEntry says,
        Instant arrivedAt,
        String notedBy) {

    /** Whether the signature is on the printed list. */
    public boolean isSignedOnPaper() {
        return says.signature().isEmpty();
    }
}
