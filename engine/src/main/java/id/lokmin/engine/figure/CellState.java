package id.lokmin.engine.figure;

/**
 * What stands in a cell: a number, or one of three kinds of nothing. A reported zero is a number.
 *
 * <p>The byte codes are stored in columns and on disk and never change.
 */
public enum CellState {
    REPORTED(0),
    /** Was due and did not come. */
    MISSING(1),
    /** This place does not have this, so no report is expected. */
    NOT_APPLICABLE(2),
    /** Will be expected later. */
    NOT_YET_DUE(3);

    private static final CellState[] BY_CODE = values();

    private final byte code;

    CellState(int code) {
        this.code = (byte) code;
    }

    public byte code() {
        return code;
    }

    public static CellState of(byte code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("No cell state has the code " + code);
        }
        return BY_CODE[code];
    }
}
