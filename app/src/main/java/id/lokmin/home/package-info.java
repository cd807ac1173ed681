/**
 * Where the day begins: what asks for attention at the Puskesmas now, and the search that finds
 * areas, indicators, positions, meetings and pages.
 *
 * <p>Nothing is stored here. The page shows the next meeting and what is still missing for it,
 * reports that have not come, promises whose day has passed, and figures that got worse; each leads
 * to the page where it is mended.
 */
@NullMarked
@ApplicationModule(
        displayName = "Beranda",
        allowedDependencies = {
            "access",
            "shell",
            "place",
            "people",
            "insight",
            "intake",
            "followup",
            "meeting",
            "paper"
        })
package id.lokmin.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
