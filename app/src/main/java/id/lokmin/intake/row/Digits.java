package id.lokmin.intake.row;

import java.math.BigDecimal;

/** Numbers as they stand in a sentence about a file: without needless zeros. */
final class Digits {

    private Digits() {}

    /** {@code 6.2, 1234.0 => "6.2", "1234"} */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
