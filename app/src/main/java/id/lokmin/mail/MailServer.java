package id.lokmin.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The server that takes letters (SMTP, RFC 5321) and how it is spoken to. Prints without who signs
 * in.
 *
 * @param user empty where the server asks for nobody
 * @param sender the address that letters come from
 * @param remindsItself whether reminders go out as soon as they are prepared, without a person
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String sender,
        boolean remindsItself) {

    /** How the way to the server is kept from being overheard. */
    public enum Security {
        /** Begun in the clear and then encrypted, or not at all (RFC 3207); usually port 587. */
        STARTTLS(587),
        /** Encrypted from the first byte (RFC 8314); usually port 465. */
        TLS(465),
        /** Not at all: for a server in the own house, and never with a password. */
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        public int usualPort() {
            return usualPort;
        }

        /** As it is stored and sent by a form, and behind {@code security.} in the texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Security> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    public MailServer {
        if (host.isBlank() || sender.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a mail server needs a host, a port and a sender");
        }
        if (security == Security.NONE && !password.isEmpty()) {
            throw new IllegalArgumentException("no password goes out in the clear");
        }
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + " " + security + "]";
    }
}
