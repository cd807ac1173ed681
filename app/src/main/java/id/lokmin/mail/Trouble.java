package id.lokmin.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a letter has not gone out. Each brings its sentence to the texts under {@link #key()}. */
public enum Trouble {
    /** The server cannot be reached: no network, a wrong name, a wrong port. */
    NETWORK(true),
    /** The server does not let this user in. */
    SIGN_IN(true),
    /** No encryption that both sides know, or a certificate that cannot be trusted. */
    ENCRYPTION(true),
    /** The server asks to come back later (4xx of RFC 5321, section 4.2.1). */
    BUSY(true),
    /** There is no such mailbox. */
    ADDRESS(false),
    /** The server refuses the letter or its sender. */
    REFUSED(false),
    /** Cut off while it was handed over: it may have arrived, so it is not sent again by itself. */
    CUT_OFF(false),
    /** Taken back before it left. */
    WITHDRAWN(false),
    /** It cannot be opened any more: the folder's key is another. */
    UNREADABLE(false);

    private final boolean passing;

    Trouble(boolean passing) {
        this.passing = passing;
    }

    /** Whether the letter stays to be sent and is tried again. */
    public boolean isPassing() {
        return passing;
    }

    /** Whether it concerns the server, and so every letter, not this one alone. */
    public boolean isOfServer() {
        return this == NETWORK || this == SIGN_IN || this == ENCRYPTION;
    }

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its sentence stands in the texts of the room. */
    public String key() {
        return "trouble." + code();
    }

    public static Optional<Trouble> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
