/**
 * The tables of the register: children, measurements, doses, and what each was before it changed.
 *
 * <p>A list of twenty thousand rows is one transaction of a few hundred statements: what the list
 * may touch is read first, the rows are worked through in memory, and what changed is written in
 * batches.
 */
@NullMarked
package id.lokmin.register.store;

import org.jspecify.annotations.NullMarked;
