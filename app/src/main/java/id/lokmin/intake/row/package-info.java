/**
 * From the rows of a recognised table to entries of the room they belong to.
 *
 * <p>Every row of the table becomes one of: an entry, a rejected row with the reason at its cell,
 * or a duplicate of an earlier row. Doubts that do not stop a row are said beside it.
 */
@NullMarked
package id.lokmin.intake.row;

import org.jspecify.annotations.NullMarked;
