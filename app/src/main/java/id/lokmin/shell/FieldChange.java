package id.lokmin.shell;

import java.time.Instant;

/**
 * One field of a stored thing that changed: when, by whom, from what to what.
 *
 * @param field the name of its column, or of what else belongs to the thing
 * @param was as text, empty where there was nothing; {@code became} likewise
 */
public record FieldChange(Instant at, String actor, String field, String was, String became) {}
