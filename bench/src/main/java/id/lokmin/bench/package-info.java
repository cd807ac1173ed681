/** How fast Lokmin is, measured beside something simpler in the same run. */
@NullMarked
package id.lokmin.bench;

import org.jspecify.annotations.NullMarked;
