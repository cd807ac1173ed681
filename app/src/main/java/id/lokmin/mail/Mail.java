package id.lokmin.mail;

/**
 * A letter on its way. Prints without its address and words.
 *
 * @param key what it is, once and for all: the same key never goes out twice
 * @param bundle what it goes out together with, such as all invitations to a meeting
 * @param to one address
 * @param text plain, lines ended by {@code \n}
 * @param calendar an entry for calendars (RFC 5545) that goes along; empty for none
 */
public record Mail(
        String key, String bundle, String to, String subject, String text, String calendar) {

    /** A letter without anything beside it. */
    public Mail(String key, String bundle, String to, String subject, String text) {
        this(key, bundle, to, subject, text, "");
    }

    @Override
    public String toString() {
        return "Mail[" + key + "]";
    }
}
