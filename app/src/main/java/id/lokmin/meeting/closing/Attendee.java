package id.lokmin.meeting.closing;

import id.lokmin.meeting.live.Signature;
import java.time.Instant;

/**
 * Somebody on the list of those who came, as papers print it. Prints without the name.
 *
 * @param standingFor whom they represented; empty where themselves
 * @param signature none where it is on paper
 */
public record Attendee(
        String name,
        String position,
        String sector,
        String standingFor,
        Instant at,
        Signature signature) {

    @Override
    public String toString() {
        return "Attendee[" + sector + "]";
    }
}
