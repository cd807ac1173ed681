/**
 * What was promised (RTL): by whom, where, how much, until when, shown by what; and how it went.
 *
 * <p>A promise knows where it was made only as an {@link id.lokmin.followup.Origin}, two words that
 * mean something to the room that made it. It is open until it is closed with a reason, and every
 * change of it is kept.
 */
@ApplicationModule(
        displayName = "Tindak lanjut",
        allowedDependencies = {"place", "people", "paper", "mail", "access", "shell"})
@NullMarked
package id.lokmin.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
