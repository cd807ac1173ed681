package id.lokmin.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One cell as the file holds it: its text and how it was stored.
 *
 * <p>A number is plain decimal text with a point (15 significant digits, as Excel itself shows it:
 * {@code 90.59999999999999} is 90.6); a date is ISO text. Text is what somebody typed, without
 * no-break spaces and without blanks around it.
 */
public record Cell(String text, Kind kind) {

    /** How a cell was stored. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        /** A formula that went wrong, such as {@code #DIV/0!}. */
        ERROR
    }

    /** A cell that holds nothing. */
    public static final Cell EMPTY = new Cell("", Kind.EMPTY);

    private static final MathContext AS_EXCEL_SHOWS_IT =
            new MathContext(15, RoundingMode.HALF_EVEN);

    public Cell {
        Objects.requireNonNull(text);
        Objects.requireNonNull(kind);
    }

    /**
     * What somebody typed, cleaned of invisible characters and of the apostrophe that keeps a
     * spreadsheet program from taking a text for a formula.
     */
    public static Cell typed(String text) {
        String clean = clean(text);
        if (clean.length() > 1 && clean.charAt(0) == '\'' && "=+@".indexOf(clean.charAt(1)) >= 0) {
            clean = clean.substring(1);
        }
        return clean.isEmpty() ? EMPTY : new Cell(clean, Kind.TEXT);
    }

    /** A stored number. */
    public static Cell number(BigDecimal number) {
        BigDecimal shown =
                number.precision() > 15 && number.stripTrailingZeros().scale() > 0
                        ? number.round(AS_EXCEL_SHOWS_IT)
                        : number;
        return new Cell(shown.stripTrailingZeros().toPlainString(), Kind.NUMBER);
    }

    /** A stored date. */
    public static Cell date(LocalDate date) {
        return new Cell(date.toString(), Kind.DATE);
    }

    /** A formula that went wrong. */
    public static Cell error(String text) {
        return new Cell(text, Kind.ERROR);
    }

    public boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    /**
     * Text without no-break and zero-width characters, line ends or doubled blanks.
     *
     * <p>{@code "LINA\u00a0LESTARI \u00a0" => "LINA LESTARI"}
     */
    public static String clean(String text) {
        int length = text.length();
        StringBuilder out = new StringBuilder(length);
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (c <= ' ' || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(' ');
                gap = false;
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }
}
