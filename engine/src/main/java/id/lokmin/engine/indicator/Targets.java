package id.lokmin.engine.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All targets known, and which of them holds for a place and year.
 *
 * <p>The most binding scope wins ({@link TargetScope}), an area's target only where the place is or
 * lies in that area; within a scope the nearest area, then the latest year that is not after the
 * year asked for, then the first one listed. So a district's 90 % of 2024 stands before the
 * nation's 95 % of 2025; what the Puskesmas set for one village in 2023 stands there before what it
 * set for all in 2025, until it is set anew; and a target of 2026 says nothing about 2025. A target
 * nobody verified is used when there is no other, and still carries its mark.
 */
public record Targets(Map<String, List<Target>> byIndicator) {

    public static final Targets NONE = new Targets(Map.of());

    public Targets {
        byIndicator =
                byIndicator.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /**
     * The target that holds for a place with these codes, the nearest first (its own, those of the
     * places it lies in, of its district and province), in that year.
     */
    public Optional<Target> find(String indicatorCode, List<String> areaCodes, int year) {
        return choose(byIndicator.getOrDefault(indicatorCode, List.of()), areaCodes, year);
    }

    /** Whether an indicator has targets of single areas, so that places may differ in theirs. */
    public boolean differByArea(String indicatorCode) {
        return byIndicator.getOrDefault(indicatorCode, List.of()).stream()
                .anyMatch(target -> target.scope().isOfAnArea());
    }

    /** The same choice among the targets of one indicator. */
    public static Optional<Target> choose(List<Target> targets, List<String> areaCodes, int year) {
        return targets.stream()
                .filter(target -> target.year() <= year && target.holdsIn(areaCodes))
                .min(
                        Comparator.comparing(Target::scope)
                                .thenComparing(target -> areaCodes.indexOf(target.areaCode()))
                                .thenComparing(Target::year, Comparator.reverseOrder()));
    }
}
