package id.lokmin.place;

import id.lokmin.engine.place.Level;
import java.util.HashSet;
import java.util.Set;

/**
 * Codes for places that have none of their own: below the code of what they lie in, by their number
 * where their name is one, and never one that was given before.
 *
 * <p>{@code RW 07 in 32.74.03.1001 → 32.74.03.1001.007}
 */
public final class NewCodes {

    private final Set<String> taken;

    /**
     * @param taken every code that was ever given
     */
    public NewCodes(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** A free code, given from now on. */
    public String next(Level level, String parentCode, String name) {
        String number = WrittenArea.read(name, level).core(level);
        boolean numbered = number.matches("[0-9]{1,3}");
        String stem = parentCode.isEmpty() ? "" : parentCode + ".";
        String mark =
                switch (level) {
                    case POSYANDU -> "P";
                    case SCHOOL -> "S";
                    case HAMLET -> "D";
                    case PUSKESMAS -> "PKM";
                    default -> "";
                };
        String wanted =
                stem + mark + padded(numbered ? Integer.parseInt(number) : first(level), level);
        int next = first(level);
        while (!taken.add(wanted)) {
            wanted = stem + mark + padded(next, level);
            next++;
        }
        return wanted;
    }

    /** Where counting begins for a name without a number: out of the way of those with one. */
    private static int first(Level level) {
        return switch (level) {
            case VILLAGE -> 9001;
            case RW, RT -> 901;
            default -> 1;
        };
    }

    private static String padded(int number, Level level) {
        int width = level.isSite() || level == Level.PUSKESMAS ? 2 : 3;
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
