package id.lokmin.meeting.live;

import java.time.Instant;

/**
 * A photo of a meeting, without its picture: {@link Photos#picture}.
 *
 * @param width in pixels, as is {@code height}
 * @param addedBy the account that sent it
 */
public record Photo(
        String id,
        String meeting,
        String caption,
        int width,
        int height,
        Instant addedAt,
        String addedBy) {

    /** How long a caption may be. */
    public static final int LONGEST_CAPTION = 200;
}
