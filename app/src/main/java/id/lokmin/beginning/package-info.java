/**
 * The first start: a few questions make an empty data folder a Puskesmas with its area, its
 * programmes and the account of whoever answered.
 *
 * <p>Each answer is kept as it is given, so that the questions go on where they stopped, also after
 * a power cut. Nothing of it reaches the other rooms before the last step, which writes all of it
 * in one transaction and closes the way in for good. A folder that was set up by {@code lokmin
 * import} has everything but an account: there only the last step is asked.
 */
@ApplicationModule(
        displayName = "Awal",
        allowedDependencies = {"place", "figures", "access", "shell"})
@NullMarked
package id.lokmin.beginning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
