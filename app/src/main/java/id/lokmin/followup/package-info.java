/**
 * What people promised and what became of it: owner, place, number, date and proof.
 *
 * <p>A promise does not know the meeting it was made at, only an opaque {@link
 * id.lokmin.followup.Origin}; so promises of forums and audits are kept and followed in the same
 * way. It comes back at the next meeting until it is closed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Follow-up",
        allowedDependencies = {"access", "shell", "place", "people"})
package id.lokmin.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
