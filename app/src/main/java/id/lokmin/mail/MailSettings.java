package id.lokmin.mail;

import java.util.Optional;

/** By which server letters leave; none until somebody says so. */
public interface MailSettings {

    /** The server in use; empty: no e-mail leaves, and none is offered anywhere. */
    Optional<MailServer> server();

    /** The server that was set last, also while e-mail is switched off. */
    Optional<MailServer> known();

    /** Sets the server and switches e-mail on. */
    void use(MailServer server, String actor);

    /** Switches e-mail off or, where a server is known, on again. */
    void turn(boolean on, String actor);
}
