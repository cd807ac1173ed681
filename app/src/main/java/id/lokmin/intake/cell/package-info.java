/**
 * What a cell means once it is known what belongs into it: a number, a date, a month, one of
 * "nothing".
 *
 * <p>People write {@code 1.234,5}, {@code 12:5}, {@code =2.4}, {@code 3 September 2025} and {@code
 * -}. Each reading ends in a sealed result: understood, understood with a note, nothing of a known
 * kind, or not understood, then with what was probably meant. A doubtful number is never taken
 * silently.
 */
@NullMarked
package id.lokmin.intake.cell;

import org.jspecify.annotations.NullMarked;
