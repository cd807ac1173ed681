package id.lokmin.access;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param seq counted from 1 without gaps
 * @param at when
 * @param actor who, as people read it
 * @param act what was done, a stable word such as {@code import.commit}
 * @param subject to what: the code or identity of the thing, never a person's name
 * @param detail from what to what, in words; never a person's name or identity number
 * @param previous the hash of the line before, 64 zeros for the first
 * @param hash SHA-256 in hex over all of the above
 */
public record AuditEntry(
        int seq,
        Instant at,
        String actor,
        String act,
        String subject,
        String detail,
        String previous,
        String hash) {}
