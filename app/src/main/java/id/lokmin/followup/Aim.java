package id.lokmin.followup;

import java.util.OptionalDouble;

/**
 * What a promise is to move.
 *
 * @param programme as people call it: Gizi
 * @param indicator its code, empty where the promise counts something of its own
 * @param problem the problem it answers
 * @param volume whom and how many, in words: {@code 42 bayi}
 * @param baseline where it stood
 * @param target where it should stand
 * @param unit of baseline and target: {@code %}, {@code orang}
 */
public record Aim(
        String programme,
        String indicator,
        String problem,
        String volume,
        OptionalDouble baseline,
        OptionalDouble target,
        String unit) {}
