/** The tables of {@link id.lokmin.access}: SQL and nothing else. */
@NullMarked
package id.lokmin.access.store;

import org.jspecify.annotations.NullMarked;
