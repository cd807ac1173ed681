/**
 * The working area: which places there are, since when, what people call them, and which
 * neighbourhoods each posyandu and school serves.
 *
 * <p>A place is one thing with one number for ever. Its code, its name and what it lies in hold
 * from a day to a day, so when RW 07 becomes RW 08 last year's figures stay where they were
 * counted. {@link id.lokmin.place.Places} stores, {@link id.lokmin.place.WorkingArea} is a picture
 * of one span of months, and {@link id.lokmin.place.AreaNames} finds the place that "RW.007" means.
 */
@ApplicationModule(
        displayName = "Wilayah",
        allowedDependencies = {"access", "shell"})
@NullMarked
package id.lokmin.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
