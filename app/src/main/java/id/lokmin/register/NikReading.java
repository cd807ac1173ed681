package id.lokmin.register;

import id.lokmin.shell.Problem;
import java.util.regex.Pattern;

/**
 * What the NIK column of a row turned out to hold.
 *
 * <p>Rules DQ-13 and DQ-15: sixteen digits with a possible day (01–31, or 41–71 for a woman) and
 * month; all zero, one digit repeated, a number that a spreadsheet turned into {@code 3,27E+15},
 * and a number that lost its leading digits are no NIK. A spreadsheet keeps fifteen digits only, so
 * a sixteenth that came out of {@code E+15} would be invented: such a text is never repaired.
 */
public sealed interface NikReading {

    /** A number that may identify its child. */
    record Usable(Nik nik) implements NikReading {}

    /** Nothing was written. */
    record Blank() implements NikReading {}

    /** Something was written that identifies nobody. */
    record Unusable(Reason reason) implements NikReading {}

    /** Why a written NIK is not used. */
    enum Reason {
        /** DQ-13: not sixteen digits. */
        NOT_SIXTEEN_DIGITS(Problem.NIK_NOT_SIXTEEN_DIGITS),
        /** DQ-13: the day or month of birth inside it does not exist. */
        IMPOSSIBLE_DATE(Problem.NIK_DATE_IMPOSSIBLE),
        /** DQ-15: zeros or one digit all along, typed to get past a required field. */
        DUMMY(Problem.NIK_DUMMY),
        /** DQ-15: a spreadsheet turned it into a power of ten and its last digit is lost. */
        SCIENTIFIC(Problem.NIK_SCIENTIFIC),
        /** DQ-15: thirteen to fifteen digits, as when leading digits fell off. */
        LOST_DIGITS(Problem.NIK_LOST_DIGITS);

        private final Problem problem;

        Reason(Problem problem) {
            this.problem = problem;
        }

        /** What a person is told. */
        public Problem problem() {
            return problem;
        }
    }

    Pattern SCIENTIFIC_TEXT = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");
    Pattern SIGNS = Pattern.compile("[\\s\\u00a0'`’.\\-]+");
    Pattern DIGITS = Pattern.compile("\\d+");

    /** Reads the text of a cell; an apostrophe before it, spaces, dots and hyphens do not count. */
    static NikReading of(String cell) {
        String text = SIGNS.matcher(cell).replaceAll("");
        if (text.indexOf('E') >= 0 || text.indexOf('e') >= 0) {
            boolean power = SCIENTIFIC_TEXT.matcher(cell.strip()).matches();
            return new Unusable(power ? Reason.SCIENTIFIC : Reason.NOT_SIXTEEN_DIGITS);
        }
        if (text.isEmpty()) {
            return new Blank();
        }
        if (!DIGITS.matcher(text).matches()) {
            return new Unusable(Reason.NOT_SIXTEEN_DIGITS);
        }
        if (text.chars().distinct().count() == 1) {
            return new Unusable(Reason.DUMMY);
        }
        if (text.length() != 16) {
            boolean fellOff = text.length() >= 13 && text.length() < 16;
            return new Unusable(fellOff ? Reason.LOST_DIGITS : Reason.NOT_SIXTEEN_DIGITS);
        }
        Nik nik = new Nik(text);
        if (text.startsWith("000000") || text.endsWith("0000000000")) {
            return new Unusable(Reason.DUMMY);
        }
        return nik.birthClaim().possible() ? new Usable(nik) : new Unusable(Reason.IMPOSSIBLE_DATE);
    }
}
