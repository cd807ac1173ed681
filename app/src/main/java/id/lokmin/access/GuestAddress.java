package id.lokmin.access;

import java.util.Optional;

/** Where the phones of guests reach this Lokmin, so that a link can be sent or printed. */
@FunctionalInterface
public interface GuestAddress {

    /**
     * What stands before the path of a {@link GuestLink}: {@code https://lokmin.local:8443}; empty
     * while only this machine can ask.
     */
    Optional<String> root();
}
