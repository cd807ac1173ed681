package id.lokmin.access;

import java.time.Instant;

/**
 * A link that opens one thing to whoever holds it, without an account, until a moment.
 *
 * @param opens what kind of thing
 * @param opened which one
 * @param until when it stops working
 * @param token 128 bits, told to nobody but the guest; not in logs or the audit trail
 */
public record GuestLink(String id, Opening opens, String opened, Instant until, String token) {

    /** Where every guest link begins. */
    public static final String ROOT = "/t/";

    /** The short address, for letters and pictures: it leads on to {@link #page()}. */
    public String path() {
        return ROOT + token;
    }

    /** The address of what it opens. */
    public String page() {
        return path() + "/" + opens.page();
    }

    /** How batches, histories and the audit trail name a guest: by the link, never by name. */
    public String actor() {
        return "tautan " + id;
    }

    @Override
    public String toString() {
        return "GuestLink[" + id + ", " + opens + ", " + until + "]";
    }
}
