package id.lokmin.access;

import java.time.Instant;
import java.util.Optional;

/**
 * All guest links. A token is worked out from the folder's key and the link's id, so that the same
 * link can be shown and printed again; stored is only its hash.
 */
public interface GuestLinks {

    /**
     * A link to one thing: the live one where there is one, which then works until the later of
     * both moments, else a new one.
     */
    GuestLink issue(Opening opens, String opened, Instant until, String actor);

    /** The live link of a token. */
    Optional<GuestLink> find(String token);

    /** How the link of a token ended; empty where it is live, and where there never was one. */
    Optional<Ending> ended(String token);

    /** How a link ends. */
    enum Ending {
        /** Its time is over. */
        EXPIRED,
        /** Somebody took it back, or it was given up for another. */
        REVOKED
    }

    /** The live link to one thing. */
    Optional<GuestLink> live(Opening opens, String opened);

    /** Makes the link to one thing useless from now on; the next one issued is another. */
    void revoke(Opening opens, String opened, String actor);
}
