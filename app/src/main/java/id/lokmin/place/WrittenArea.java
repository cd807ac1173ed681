package id.lokmin.place;

import id.lokmin.engine.place.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name of a place taken apart by the words for levels: "RW 007, Kel. Kali Tanjung" is RW "7" in
 * village "KALI TANJUNG".
 *
 * <p>What stands before the first such word belongs to the level that was asked for. Numbers lose
 * their leading zeros, and for dusun, RW and RT a Roman numeral is a number.
 */
final class WrittenArea {

    private static final Map<String, Level> WORDS =
            Map.ofEntries(
                    Map.entry("RW", Level.RW),
                    Map.entry("RT", Level.RT),
                    Map.entry("DUSUN", Level.HAMLET),
                    Map.entry("DSN", Level.HAMLET),
                    Map.entry("DUKUH", Level.HAMLET),
                    Map.entry("DESA", Level.VILLAGE),
                    Map.entry("DS", Level.VILLAGE),
                    Map.entry("KEL", Level.VILLAGE),
                    Map.entry("KELURAHAN", Level.VILLAGE),
                    Map.entry("PUSKESMAS", Level.PUSKESMAS),
                    Map.entry("PKM", Level.PUSKESMAS),
                    Map.entry("KEC", Level.SUBDISTRICT),
                    Map.entry("KECAMATAN", Level.SUBDISTRICT),
                    Map.entry("POSYANDU", Level.POSYANDU));

    /** Words that carry nothing: the administrative unit that a Puskesmas is. */
    private static final List<String> SILENT = List.of("UPTD", "UPT", "BLUD");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(RW|RT)(\\d+)");
    private static final Pattern ROMAN = Pattern.compile("(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})");

    private final Map<Level, String> cores;

    private WrittenArea(Map<Level, String> cores) {
        this.cores = cores;
    }

    /** A code or name without outer and doubled spaces (NBSP too) and without case. */
    static String plain(String written) {
        return SPACES.matcher(written).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }

    static WrittenArea read(String written, Level asked) {
        Map<Level, List<String>> parts = new EnumMap<>(Level.class);
        Level level = asked;
        for (String token : tokens(written)) {
            Level named = WORDS.get(token);
            if (named != null) {
                level = named;
            } else if (!SILENT.contains(token)) {
                parts.computeIfAbsent(level, _ -> new ArrayList<>()).add(number(token, level));
            }
        }
        Map<Level, String> cores = new EnumMap<>(Level.class);
        parts.forEach((part, words) -> cores.put(part, String.join(" ", words)));
        return new WrittenArea(cores);
    }

    /** What is left of the name at a level; empty where nothing is. */
    String core(Level level) {
        return cores.getOrDefault(level, "");
    }

    /** The names at levels that contain the asked one. */
    Map<Level, String> others(Level level) {
        Map<Level, String> others = new EnumMap<>(Level.class);
        cores.forEach((named, core) -> {
            if (named.compareTo(level) < 0) {
                others.put(named, core);
            }
        });
        return others;
    }

    Map<Level, String> all() {
        return cores;
    }

    private static List<String> tokens(String written) {
        List<String> tokens = new ArrayList<>();
        for (String token :
                BETWEEN.split(
                        plain(written)
                                .replace("RUKUN WARGA", "RW")
                                .replace("RUKUN TETANGGA", "RT"))) {
            Matcher joined = WORD_AND_NUMBER.matcher(token);
            if (joined.matches()) {
                tokens.add(joined.group(1));
                tokens.add(joined.group(2));
            } else if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static String number(String token, Level level) {
        if (token.chars().allMatch(c -> c >= '0' && c <= '9')) {
            String shorter = token.replaceFirst("^0+", "");
            return shorter.isEmpty() ? "0" : shorter;
        }
        boolean counted = level == Level.RW || level == Level.RT || level == Level.HAMLET;
        Matcher roman = ROMAN.matcher(token);
        return counted && roman.matches()
                ? "" + (10 * roman.group(1).length() + units(roman.group(2)))
                : token;
    }

    private static int units(String roman) {
        return switch (roman) {
            case "IX" -> 9;
            case "IV" -> 4;
            default -> roman.startsWith("V") ? 4 + roman.length() : roman.length();
        };
    }
}
