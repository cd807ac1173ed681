package id.lokmin.access;

import java.util.List;
import java.util.Optional;

/** All passkeys that were not removed. */
public interface Passkeys {

    /** Of one account, newest first. */
    List<Passkey> list(String accountId);

    /** By the identity that the device gave it. */
    Optional<Passkey> findByCredential(String credential);

    /** A new one. */
    void add(Passkey passkey, String actor);

    /** Keeps the count of signatures and the moment of its last use. */
    void used(Passkey passkey);

    /** Removes one of an account; it opens nothing any more. */
    void remove(String accountId, String passkeyId, String actor);
}
