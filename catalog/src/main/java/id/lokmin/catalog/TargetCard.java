package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Target;

/**
 * A target as the catalog lists it: the engine's {@link Target} with what people need to judge it.
 *
 * @param areaName the area in words, also where its code is not known; may be empty
 * @param reference key of the {@link Source} that states it; may be empty
 * @param alternative whether another source's number for the same year stands before it
 */
public record TargetCard(
        Target target, String areaName, String reference, boolean alternative, Spot spot) {

    /** Whether the number has been read in its source, or is our own proposal and says so. */
    public boolean isVerified() {
        return target.evidence() != Evidence.UNVERIFIED && target.evidence() != Evidence.PARTIAL;
    }
}
