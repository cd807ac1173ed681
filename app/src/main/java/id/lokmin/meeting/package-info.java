/**
 * The meeting: what it is about, when and where it is held, and the papers it needs.
 *
 * <p>A meeting is a view over the grid. Its {@link id.lokmin.meeting.Briefing} gathers once what
 * all papers speak of; each paper in {@code papers} is then a plain function of that briefing, so
 * that no two papers can disagree on a figure.
 */
@NullMarked
@ApplicationModule(
        displayName = "Meeting",
        allowedDependencies = {
            "access",
            "door",
            "shell",
            "insight",
            "problem",
            "followup",
            "people",
            "mail",
            "place",
            "figures",
            "paper"
        })
package id.lokmin.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
