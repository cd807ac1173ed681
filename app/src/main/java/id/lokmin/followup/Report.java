package id.lokmin.followup;

import java.time.Instant;
import java.util.List;

/**
 * How a promise went at a moment, as it was told and noted. Reports are never changed; a wrong one
 * is taken back with its batch.
 *
 * @param actor who noted it, as the audit trail shows them
 */
public record Report(
        String id, String promiseId, Instant at, String actor, News news, List<Proof> proofs) {

    public Report {
        proofs = List.copyOf(proofs);
    }
}
