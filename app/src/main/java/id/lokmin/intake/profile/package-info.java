/**
 * The layouts of files that Lokmin knows, as data, and the recognition of one of them in a sheet.
 *
 * <p>A profile names columns by the headers that the world really uses, misspelt ones too. A file
 * is recognised by its header, wherever in the sheet it stands and over however many rows; what
 * stands around the table (titles, totals, legends, signatures) is told apart from rows.
 */
@NullMarked
package id.lokmin.intake.profile;

import org.jspecify.annotations.NullMarked;
