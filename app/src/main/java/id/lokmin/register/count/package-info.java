/**
 * From rows about children to monthly counts per RW: SKDN, nutritional status, PMT, doses, complete
 * immunisation.
 *
 * <p>Two thoughts run through it. A child is counted where it lived at the end of the month, which
 * is where its last row of that month, or else the last one before, says. And nothing is zero
 * because nobody reported: a count is zero only where the list that would have held it is in.
 */
@NullMarked
package id.lokmin.register.count;

import org.jspecify.annotations.NullMarked;
