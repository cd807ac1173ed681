/**
 * The sums of Lokmin: pure functions over months, places and what is counted in them.
 *
 * <p>Nothing here knows of files, tables or pages. A figure enters as a column of numbers with a
 * state beside each, and leaves as an outcome that still knows which reports it was made from.
 */
@NullMarked
package id.lokmin.engine;

import org.jspecify.annotations.NullMarked;
