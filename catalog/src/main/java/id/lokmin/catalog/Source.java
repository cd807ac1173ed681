package id.lokmin.catalog;

/**
 * A document that a rule or a target rests on.
 *
 * @param key short name used in the catalog's files: {@code ILP}
 * @param address where it was found; may be empty
 */
public record Source(String key, String title, String address) {}
