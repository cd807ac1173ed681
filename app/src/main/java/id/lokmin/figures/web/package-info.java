/**
 * Typing a month's figures in the browser, on paper and in a spreadsheet: one sheet, three forms.
 *
 * <p>Without a script the sheet is a form with a button. With it, {@code isian.js} sends each
 * change by itself, in the very fields of the form, and is answered in JSON what became of each
 * cell. A cell's field is named {@code isi:<element>:<place>:<what it held>}, so that a request
 * carries what its sender had seen, and a field that was not changed says so by itself.
 *
 * <p>Beside it the pages where the Puskesmas sets its own targets.
 */
@NullMarked
package id.lokmin.figures.web;

import org.jspecify.annotations.NullMarked;
