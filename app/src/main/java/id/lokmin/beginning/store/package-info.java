/** The table of {@link id.lokmin.beginning}: SQL and nothing else. */
@NullMarked
package id.lokmin.beginning.store;

import org.jspecify.annotations.NullMarked;
