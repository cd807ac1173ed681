package id.lokmin.mail;

import java.util.Optional;

/** The way to a mail server. */
@FunctionalInterface
public interface MailRoute {

    /**
     * Hands a letter over, and returns once the server took it or did not.
     *
     * @return why it did not; empty where it did
     */
    Optional<Trouble> deliver(MailServer server, Mail mail);
}
