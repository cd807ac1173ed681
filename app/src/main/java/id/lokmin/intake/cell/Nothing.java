package id.lokmin.intake.cell;

import id.lokmin.intake.sheet.Cell;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ways in which a cell holds no value; zero is not one of them.
 *
 * <p>An empty cell says nothing and leaves an earlier figure as it is; a dash says that there is no
 * report and takes an earlier figure back.
 */
public enum Nothing {
    /** The cell is empty. */
    BLANK,
    /** Somebody wrote that there is no report: {@code -}. */
    MISSING,
    /** It does not apply here: {@code n/a}, {@code tidak ada layanan}. */
    NOT_APPLICABLE,
    /** Its time has not come: {@code belum}. */
    NOT_YET_DUE;

    private static final Map<String, Nothing> WORDS =
            Map.ofEntries(
                    Map.entry("-", MISSING),
                    Map.entry("--", MISSING),
                    Map.entry("–", MISSING),
                    Map.entry("—", MISSING),
                    Map.entry("?", MISSING),
                    Map.entry("null", MISSING),
                    Map.entry("nan", MISSING),
                    Map.entry("kosong", MISSING),
                    Map.entry("tidak ada data", MISSING),
                    Map.entry("tidak ada laporan", MISSING),
                    Map.entry("belum lapor", MISSING),
                    Map.entry("n/a", NOT_APPLICABLE),
                    Map.entry("na", NOT_APPLICABLE),
                    Map.entry("#n/a", NOT_APPLICABLE),
                    Map.entry("x", NOT_APPLICABLE),
                    Map.entry("tidak berlaku", NOT_APPLICABLE),
                    Map.entry("tdk berlaku", NOT_APPLICABLE),
                    Map.entry("belum", NOT_YET_DUE),
                    Map.entry("belum waktunya", NOT_YET_DUE),
                    Map.entry("belum jatuh tempo", NOT_YET_DUE));

    /** Which kind of nothing a cell holds; absent when it holds something. */
    public static Optional<Nothing> in(Cell cell) {
        if (cell.isEmpty()) {
            return Optional.of(BLANK);
        }
        char first = cell.text().charAt(0);
        if (cell.text().length() > 20 || (first >= '0' && first <= '9')) {
            return Optional.empty();
        }
        return Optional.ofNullable(WORDS.get(cell.text().toLowerCase(Locale.ROOT)));
    }
}
