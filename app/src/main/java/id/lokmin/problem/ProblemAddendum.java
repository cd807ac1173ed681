package id.lokmin.problem;

import java.time.Instant;

/**
 * Words added to the problems of a meeting after they were locked: what was weighed stays as it
 * was, and this stands below it.
 */
public record ProblemAddendum(String id, String meeting, String words, Instant at, String by) {

    /** More belongs into another document. */
    public static final int LONGEST = 1000;

    public ProblemAddendum {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("an addendum says something, and not too much");
        }
    }
}
