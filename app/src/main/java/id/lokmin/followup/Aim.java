package id.lokmin.followup;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        String unit) {

    private static final Pattern COUNT = Pattern.compile("\\s*([1-9][0-9]{0,6})(?![.,0-9]).*");

    /** How many were promised: 42 of {@code 42 bayi}; empty where the words begin otherwise. */
    public OptionalDouble people() {
        Matcher count = COUNT.matcher(volume);
        return count.matches()
                ? OptionalDouble.of(Double.parseDouble(count.group(1)))
                : OptionalDouble.empty();
    }
}
