package id.lokmin.place;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The three clocks of Indonesia and which province goes by which: Keppres 41/1987. */
public final class TimeZones {

    /** Two in three Puskesmas live by it. */
    static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private static final SequencedMap<String, ZoneId> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("WIB", WESTERN);
        BY_NAME.put("WITA", ZoneId.of("Asia/Makassar"));
        BY_NAME.put("WIT", ZoneId.of("Asia/Jayapura"));
    }

    private TimeZones() {}

    /** All, from west to east, by their short names. */
    public static Map<String, ZoneId> all() {
        return new LinkedHashMap<>(BY_NAME);
    }

    /**
     * The short name of the clock of a place.
     *
     * @param nationalCode beginning with the two digits of a province
     */
    public static String of(String nationalCode) {
        String province = nationalCode.length() < 2 ? "" : nationalCode.substring(0, 2);
        return switch (province.isEmpty() ? ' ' : province.charAt(0)) {
            case '5', '7' -> "WITA";
            case '8', '9' -> "WIT";
            case '6' -> province.equals("61") || province.equals("62") ? "WIB" : "WITA";
            default -> "WIB";
        };
    }
}
