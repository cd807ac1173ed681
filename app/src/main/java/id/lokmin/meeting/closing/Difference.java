package id.lokmin.meeting.closing;

import id.lokmin.insight.Grid;
import id.lokmin.insight.GridCell;
import id.lokmin.insight.PresentedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that reads otherwise today than when it was presented.
 *
 * @param now what is known today; empty where the indicator or the place is no longer shown
 */
public record Difference(PresentedFigure then, Optional<GridCell> now) {

    /** Those of the figures that today's grid does not repeat, in their order. */
    public static List<Difference> between(List<PresentedFigure> presented, Grid today) {
        List<Difference> differing = new ArrayList<>();
        for (PresentedFigure then : presented) {
            Optional<GridCell> now = today.find(then.indicator(), then.place());
            if (now.isEmpty() || !then.saysTheSameAs(PresentedFigure.of(now.get()))) {
                differing.add(new Difference(then, now));
            }
        }
        return differing;
    }
}
