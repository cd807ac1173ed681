/**
 * What the figures say: the one grid, indicator by area for a period, with target, status, rank,
 * trend and the people still missing; and the sentence that goes with it.
 *
 * <p>Nothing is kept here. Every figure is worked out from the rows stored now, so that no screen
 * can show what is no longer true.
 */
@NullMarked
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"access", "shell", "place", "figures", "register", "paper"})
package id.lokmin.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
