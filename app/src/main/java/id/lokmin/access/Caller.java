package id.lokmin.access;

/**
 * Where a request comes from.
 *
 * @param address network address, as the server sees it
 * @param device browser and system in words, such as {@code Chrome di Android}
 */
public record Caller(String address, String device) {}
