package id.lokmin.access;

import java.time.Instant;

/**
 * Somebody signed in on one device.
 *
 * @param id identity, by which it is ended; the cookie's secret is another
 * @param seen when it was last used, to the minute
 * @param awaitsCode whether the password was right and the second factor is still to come: until
 *     then it opens nothing
 */
public record Session(
        String id,
        String accountId,
        String device,
        String address,
        Instant began,
        Instant seen,
        boolean awaitsCode) {}
