package id.lokmin.problem;

import java.util.Optional;

/**
 * Why a problem is there.
 *
 * @param branch the bone of the fishbone it lies on; that of the cause it explains
 * @param becauseOf the cause whose "why?" it answers; empty where it answers the problem's own
 */
public record Cause(
        String id, String problem, Branch branch, Optional<String> becauseOf, String words) {

    /** Longer than this it does not fit a bone. */
    public static final int LONGEST = 200;

    /** How often "why?" is asked (5 mengapa). */
    public static final int DEEPEST = 5;
}
