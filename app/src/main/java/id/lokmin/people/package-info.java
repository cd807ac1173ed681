/**
 * Who is asked and who promises: positions and, from day to day, who holds them.
 *
 * <p>A letter goes to "Ketua RW 07", not to a person; who that is changes with an election. So a
 * promise, an invitation and a seat in the attendance list belong to a position, and the holder is
 * looked up for the day. Staff of the Puskesmas are the positions of the sector "Puskesmas".
 */
@ApplicationModule(
        displayName = "Orang",
        allowedDependencies = {"place", "mail", "access", "shell"})
@NullMarked
package id.lokmin.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
