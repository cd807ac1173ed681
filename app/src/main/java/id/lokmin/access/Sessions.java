package id.lokmin.access;

import java.util.List;
import java.util.Optional;

/**
 * All sessions. They live in the database and so survive a restart; each has a 256-bit token that
 * only the browser holds.
 *
 * <p>A session ends after 12 hours in which it was not used, after 7 days in any case, when it is
 * ended by hand, and with its account. NIST SP 800-63B-4 (2025), section 2.1.3, allows 30 days for
 * one factor; shared computers of a Puskesmas are the reason for less.
 */
public interface Sessions {

    /** A new session, and the token for its browser. */
    String begin(String accountId, Caller caller, boolean awaitsCode);

    /** The live session of a token. */
    Optional<Session> find(String token);

    /** The account of a token whose session is over, for telling its owner so. */
    Optional<String> ownerOfEnded(String token);

    /**
     * Turns a session that waited for its second factor into a whole one, under a new token; the
     * old token opens nothing any more.
     */
    String complete(String token);

    /** Remembers that a session is in use; written at most once a minute for all together. */
    void seen(Session session);

    /** The live sessions of an account, last used first. */
    List<Session> list(String accountId);

    /** Ends one session of an account; one of another account stays. */
    void end(String accountId, String sessionId, String actor);

    /** Ends all sessions of an account but one. */
    void endOthers(String accountId, String keptId, String actor);

    /** Ends all sessions of an account. */
    void endAll(String accountId);
}
