package id.lokmin.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines of the audit trail are wanted; whatever is empty is any.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditQuestion(
        Optional<String> actor,
        Optional<String> act,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** Every line. */
    public static AuditQuestion everything() {
        return new AuditQuestion(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
