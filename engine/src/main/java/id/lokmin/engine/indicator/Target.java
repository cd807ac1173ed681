package id.lokmin.engine.indicator;

import java.util.Collection;

/**
 * What an indicator should reach by the end of a year, for whom, and who says so.
 *
 * <p>{@code value} is in the indicator's unit (80 for 80 %); {@code upper} equals it, but for
 * {@link Direction#RANGE}, where the two are the bounds. {@code year} 0 is a target without a year.
 * {@code areaCode} names the area of a local, district or province target and is empty otherwise.
 * The scope travels with the value, so a page can never show a district's target as the nation's.
 */
public record Target(
        int year,
        TargetScope scope,
        String areaCode,
        double value,
        double upper,
        String source,
        Evidence evidence) {

    public Target {
        if (!Double.isFinite(value) || !Double.isFinite(upper) || upper < value) {
            throw new IllegalArgumentException("Not a target: " + value + " to " + upper);
        }
        if (!scope.isOfAnArea() && !areaCode.isBlank()) {
            throw new IllegalArgumentException(
                    "A " + scope + " target belongs to no area, yet names " + areaCode);
        }
    }

    public Target(
            int year,
            TargetScope scope,
            String areaCode,
            double value,
            String source,
            Evidence evidence) {
        this(year, scope, areaCode, value, value, source, evidence);
    }

    /**
     * Whether it holds for a place that has these codes among its own and its areas'. An area
     * target whose area is not known holds for nobody.
     */
    public boolean holdsIn(Collection<String> areaCodes) {
        return !scope.isOfAnArea() || (!areaCode.isBlank() && areaCodes.contains(areaCode));
    }
}
