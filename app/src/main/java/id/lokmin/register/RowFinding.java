package id.lokmin.register;

import id.lokmin.shell.Finding;

/**
 * One doubt about one row of a list.
 *
 * @param row the row's number in its file
 * @param field what it is about, for whoever knows which column that was
 * @param finding the numbered problem; its place is empty, because only the reader of the file can
 *     name the column
 * @param rejected whether the row was left out for it; otherwise it is stored, with the doubt said
 */
public record RowFinding(int row, Field field, Finding finding, boolean rejected) {

    /** The part of a row that a finding speaks of. */
    public enum Field {
        NIK,
        NAME,
        BIRTH_DATE,
        SEX,
        HOME,
        DATE,
        WEIGHT,
        LENGTH,
        POSITION,
        SOURCE_SCORE,
        VACCINE,
        ENTERED,
        SITE,
        ROW
    }
}
