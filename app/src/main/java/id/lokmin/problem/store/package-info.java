/** The tables of {@link id.lokmin.problem}: SQL and nothing else. */
@NullMarked
package id.lokmin.problem.store;

import org.jspecify.annotations.NullMarked;
