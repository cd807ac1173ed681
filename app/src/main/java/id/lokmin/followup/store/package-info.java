/** Promises in tables, with every change kept whole. */
@NullMarked
package id.lokmin.followup.store;

import org.jspecify.annotations.NullMarked;
