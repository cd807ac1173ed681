package id.lokmin.intake.cell;

import java.util.List;
import java.util.Locale;

/** Names of months as people write them, Indonesian and English, whole or by their beginning. */
final class MonthNames {

    private static final List<String> INDONESIAN =
            List.of(
                    "januari",
                    "februari",
                    "maret",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "agustus",
                    "september",
                    "oktober",
                    "november",
                    "desember");
    private static final List<String> ENGLISH =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private MonthNames() {}

    /** 1 to 12, or 0 for no month. {@code "Sep", "Agt", "NOPEMBER" => 9, 8, 11} */
    static int number(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        switch (lower) {
            case "agt", "agst", "ags" -> {
                return 8;
            }
            case "nop", "nopember" -> {
                return 11;
            }
            case "pebruari", "peb" -> {
                return 2;
            }
            default -> {}
        }
        if (lower.length() < 3) {
            return 0;
        }
        for (int month = 1; month <= 12; month++) {
            boolean match =
                    INDONESIAN.get(month - 1).startsWith(lower)
                            || ENGLISH.get(month - 1).startsWith(lower);
            if (match) {
                return month;
            }
        }
        return 0;
    }
}
