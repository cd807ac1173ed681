/**
 * Keeping the house up: copies of everything, putting one back, looking for damage, and the
 * demonstration.
 *
 * <p>A backup is one file that holds all a Puskesmas needs to go on elsewhere: database, key and
 * own catalog, each with its checksum. It is checked wholly before anything is put in its place.
 */
@ApplicationModule(displayName = "Perawatan")
@NullMarked
package id.lokmin.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
