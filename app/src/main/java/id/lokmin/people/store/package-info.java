/** The tables of {@link id.lokmin.people}: SQL and nothing else. */
@NullMarked
package id.lokmin.people.store;

import org.jspecify.annotations.NullMarked;
