/** The tables of {@link id.lokmin.place}: SQL and nothing else. */
@NullMarked
package id.lokmin.place.store;

import org.jspecify.annotations.NullMarked;
