/**
 * What was counted, where and when, in columns.
 *
 * <p>A {@link id.lokmin.engine.figure.Column} is one counted thing over all places and months: a
 * line of numbers and beside each number the kind of nothing it may be. A {@link
 * id.lokmin.engine.figure.FigureBoard} is a set of columns over the same places and months; it is
 * all the engine ever reads.
 */
@NullMarked
package id.lokmin.engine.figure;

import org.jspecify.annotations.NullMarked;
