package id.lokmin.followup;

import java.time.Instant;

/** One field of a promise that changed: when, by whom, from what to what. */
public record PromiseChange(Instant at, String actor, String field, String was, String became) {}
