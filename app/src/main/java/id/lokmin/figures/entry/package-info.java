/**
 * Typing figures: what stands on a sheet, what a typed text says, which checks it meets, and how
 * several people type into one sheet without losing a figure.
 *
 * <p>A sheet is a programme in a month; its rows are the places that report an element, its columns
 * the elements. Every request to store is judged as a whole: first what cannot be read, then what
 * somebody else changed meanwhile, then the rules of the catalog over what would be stored.
 */
@NullMarked
package id.lokmin.figures.entry;

import org.jspecify.annotations.NullMarked;
