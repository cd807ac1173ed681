package id.lokmin.shell.web;

/**
 * A page above the one that is shown.
 *
 * @param words its name in the visitor's language
 */
public record Crumb(String words, String address) {}
