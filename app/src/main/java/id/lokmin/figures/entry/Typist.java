package id.lokmin.figures.entry;

import id.lokmin.shell.Language;
import java.util.function.Predicate;

/**
 * Who types.
 *
 * @param actor as batches and the audit trail name them
 * @param mayType whether they may type for a place, by its code
 * @param language in which findings are worded
 */
public record Typist(String actor, Predicate<String> mayType, Language language) {}
