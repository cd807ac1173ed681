/** The tables of {@link id.lokmin.followup}: SQL and nothing else. */
@NullMarked
package id.lokmin.followup.store;

import org.jspecify.annotations.NullMarked;
