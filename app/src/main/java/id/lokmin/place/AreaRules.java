package id.lokmin.place;

import id.lokmin.engine.place.Level;
import java.util.List;
import java.util.Map;

/**
 * Which kind of place lies in which, and when two names are one.
 *
 * <p>The order of levels is that of {@link Level}; in between, dusun and RT may be missing (Permen
 * Dalam Negeri 18/2018, articles 6 to 8, leaves them to the village).
 */
public final class AreaRules {

    private static final Map<Level, List<Level>> IN =
            Map.ofEntries(
                    Map.entry(Level.NATION, List.of()),
                    Map.entry(Level.PROVINCE, List.of(Level.NATION)),
                    Map.entry(Level.DISTRICT, List.of(Level.PROVINCE)),
                    Map.entry(Level.SUBDISTRICT, List.of(Level.DISTRICT)),
                    Map.entry(Level.PUSKESMAS, List.of(Level.SUBDISTRICT, Level.DISTRICT)),
                    Map.entry(Level.VILLAGE, List.of(Level.PUSKESMAS)),
                    Map.entry(Level.HAMLET, List.of(Level.VILLAGE)),
                    Map.entry(Level.RW, List.of(Level.VILLAGE, Level.HAMLET)),
                    Map.entry(Level.RT, List.of(Level.RW, Level.HAMLET, Level.VILLAGE)),
                    Map.entry(Level.POSYANDU, List.of(Level.VILLAGE, Level.PUSKESMAS)),
                    Map.entry(Level.SCHOOL, List.of(Level.VILLAGE, Level.PUSKESMAS)));

    private AreaRules() {}

    /** What a place of this level may lie in, the usual one first. */
    public static List<Level> parents(Level level) {
        return IN.getOrDefault(level, List.of());
    }

    public static boolean mayLieIn(Level level, Level parent) {
        return parents(level).contains(parent);
    }

    /** Whether two names of a level mean the same: {@code RW 7} and {@code RW.007} do. */
    public static boolean isSameName(Level level, String one, String other) {
        return WrittenArea.read(one, level)
                .core(level)
                .equals(WrittenArea.read(other, level).core(level));
    }

    /**
     * The usual spelling: {@code 7 → RW 07}, {@code rw.007 → RW 07}; a name that is no number stays
     * as it was written.
     */
    public static String usualName(Level level, String written) {
        String plain = written.strip().replaceAll("[\\s\\p{Z}]+", " ");
        String core = WrittenArea.read(plain, level).core(level);
        boolean counted = level == Level.RW || level == Level.RT;
        if (!counted || !core.matches("[0-9]{1,3}")) {
            return plain;
        }
        return level.name() + " " + (core.length() == 1 ? "0" + core : core);
    }
}
