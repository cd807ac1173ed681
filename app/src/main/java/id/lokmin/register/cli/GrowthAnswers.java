package id.lokmin.register.cli;

import id.lokmin.engine.growth.Anthropometry;
import id.lokmin.engine.growth.GrowthIndex;
import id.lokmin.engine.growth.GrowthScores;
import id.lokmin.engine.growth.Position;
import id.lokmin.engine.growth.Sex;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scores of a child as cells, written the way R writes what {@code anthro} returns: z-scores
 * rounded to two decimals, other numbers to 15 significant digits, trailing zeros left out, blank
 * for what does not exist.
 */
final class GrowthAnswers {

    /** The columns, in WHO's order: {@code clenhei, cmeasure, …, zlen, flen, …, zss, fss}. */
    static final List<String> NAMES =
            Stream.concat(
                            Stream.of("clenhei", "cmeasure", "c9mo_flag", "cbmi", "csex"),
                            Stream.of(GrowthIndex.values())
                                    .flatMap(index ->
                                            Stream.of("z" + index.code(), "f" + index.code())))
                    .toList();

    /** The answers about a row that was not understood. */
    static final List<String> NONE = Collections.nCopies(NAMES.size(), "");

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private GrowthAnswers() {}

    static List<String> of(Anthropometry child, GrowthScores scores) {
        List<String> cells = new ArrayList<>(NAMES.size());
        cells.add(exact(scores.correctedLength()));
        cells.add(position(scores.position()));
        cells.add(scores.standingTooYoung() ? "1" : "0");
        cells.add(exact(scores.bmi()));
        cells.add(sex(child.sex()));
        for (GrowthIndex index : GrowthIndex.values()) {
            var z = scores.z(index);
            cells.add(z.isPresent() ? twoDecimals(z.getAsDouble()) : "");
            cells.add(scores.isFlagged(index) ? "1" : z.isPresent() ? "0" : "");
        }
        return cells;
    }

    private static String position(Position position) {
        return switch (position) {
            case LYING -> "l";
            case STANDING -> "h";
            case UNKNOWN -> "";
        };
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "1";
            case FEMALE -> "2";
            case UNKNOWN -> "";
        };
    }

    private static String exact(double number) {
        return Double.isNaN(number) ? "" : plain(new BigDecimal(number).round(FIFTEEN_DIGITS));
    }

    private static String twoDecimals(double z) {
        return plain(new BigDecimal(z).setScale(2, RoundingMode.HALF_EVEN));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
