/**
 * Where people live and who reports for them, as one tree.
 *
 * <p>A tree is laid out in pre-order: a place, then all that lies in it. So everything below a
 * village is one stretch of numbers, and adding up a Puskesmas is walking along a line.
 */
@NullMarked
package id.lokmin.engine.place;

import org.jspecify.annotations.NullMarked;
