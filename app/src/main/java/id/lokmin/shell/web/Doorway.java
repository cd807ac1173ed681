package id.lokmin.shell.web;

import java.util.Optional;

/** Where phones on the network find this Lokmin. */
@FunctionalInterface
public interface Doorway {

    /** Without a path: {@code https://192.168.1.7:8443}; empty while the door is shut. */
    Optional<String> address();
}
