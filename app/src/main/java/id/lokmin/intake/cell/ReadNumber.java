package id.lokmin.intake.cell;

/** What a cell says where a number belongs. */
public sealed interface ReadNumber {

    /** A number beyond doubt. */
    record Clear(double value) implements ReadNumber {}

    /** A number taken with a note, because it was written in an odd way. */
    record Noted(double value, Oddity oddity) implements ReadNumber {}

    /** No number, in a known way. */
    record Absent(Nothing nothing) implements ReadNumber {}

    /** Not taken; what was probably meant. */
    record Doubtful(double suggestion, Oddity oddity) implements ReadNumber {}

    /** Not a number at all. */
    record NotANumber() implements ReadNumber {}

    /** What is odd about the way a number was written. */
    enum Oddity {
        /** A formula typed as text, {@code =2.4}. */
        FORMULA_AS_TEXT,
        /** {@code 1.234} as text: a thousand or a fraction. */
        POINT_OR_THOUSAND,
        /** A fraction where whole people are counted. */
        FRACTION_OF_PEOPLE,
        /** {@code 12:05}: what Excel makes of 12:5. */
        CLOCK_TIME,
        /** Outside what can be, but right with the decimal sign elsewhere: 62 for 6,2. */
        DECIMAL_SIGN_LOST,
        /** Grams where kilograms belong. */
        GRAMS,
        /** Outside what can be. */
        OUT_OF_RANGE
    }
}
