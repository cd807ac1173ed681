package id.lokmin.mail;

/**
 * News: the server took a letter. Told within the very write that notes it, so that what a room
 * notes of it stands or falls together.
 *
 * @param by who posted it
 */
public record MailSent(String key, String bundle, String by) {}
