package id.lokmin.access;

import java.time.Duration;
import java.util.Optional;

/**
 * The count of failed attempts at the door, by typed name and by address, in the database: neither
 * a restart nor a second tab forgets it.
 *
 * <p>An attempt is counted as failed before it is checked and taken back when it was right, so that
 * many at once cannot slip through between check and count.
 */
public interface Attempts {

    /**
     * Begins an attempt.
     *
     * @return how long to wait, where the name or the address is closed; nothing is counted then
     */
    Optional<Duration> begin(String signIn, String address);

    /** The attempt was right: the name starts afresh, the address gets its attempt back. */
    void passed(String signIn, String address);

    /** Failures counted for a name since it last passed. */
    int failures(String signIn);
}
