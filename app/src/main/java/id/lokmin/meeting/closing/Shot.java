package id.lokmin.meeting.closing;

import id.lokmin.paper.Picture;
import java.time.Instant;

/** A photograph of the meeting with its caption. */
public record Shot(Picture picture, String caption, Instant at) {}
