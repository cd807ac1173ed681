package id.lokmin.meeting.closing;

import java.time.Instant;

/**
 * What was added to locked minutes: numbered, dated, with its writer; never rewritten either.
 *
 * @param number counted from 1 within a meeting
 */
public record Addendum(int number, String text, Fingerprint fingerprint, Instant at, String by) {}
