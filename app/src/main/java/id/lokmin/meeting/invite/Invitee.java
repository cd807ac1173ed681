package id.lokmin.meeting.invite;

import java.time.Instant;
import java.util.Optional;

/**
 * A position that is invited to a meeting.
 *
 * @param title of the position when it was invited
 * @param reached how the invitation arrived; empty while that is not known
 * @param answer empty before there is one
 * @param answered when
 */
public record Invitee(
        String id,
        String meeting,
        String position,
        String title,
        String sector,
        Optional<Way> reached,
        Optional<Answer> answer,
        Optional<Instant> answered) {}
