package id.lokmin.meeting.closing;

import id.lokmin.paper.Picture;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A photograph of the meeting with its caption.
 *
 * @param picture read from the store when it is printed: a page that only counts photos reads none
 */
public record Shot(Supplier<Picture> picture, String caption, Instant at) {}
