package id.lokmin.meeting.movement;

import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.place.Place;
import id.lokmin.insight.GridCell;
import java.util.List;

/**
 * An indicator that missed its target in three quarters in a row: what was promised until now did
 * not help enough.
 *
 * @param quarters of the whole working area, the oldest first
 * @param areas those that missed it in each of the three as well
 * @param promises how often it was promised in that time
 */
public record Chronic(
        IndicatorCard card, List<GridCell> quarters, List<Place> areas, int promises) {

    /** In a row. */
    public static final int QUARTERS = 3;

    public Chronic {
        quarters = List.copyOf(quarters);
        areas = List.copyOf(areas);
    }
}
