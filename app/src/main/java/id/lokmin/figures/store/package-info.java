/**
 * The tables of {@link id.lokmin.figures}: SQL and nothing else.
 *
 * <p>Rows lie in the order of their key, by element, place and month, so a column of the engine is
 * one stretch of the file, and an import that is sorted first only ever writes at its end.
 */
@NullMarked
package id.lokmin.figures.store;

import org.jspecify.annotations.NullMarked;
