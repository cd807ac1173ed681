/** Where the room keeps what people wrote: sentences in their own words, never a figure. */
@NullMarked
package id.lokmin.insight.store;

import org.jspecify.annotations.NullMarked;
