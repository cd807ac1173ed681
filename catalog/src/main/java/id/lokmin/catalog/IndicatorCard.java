package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Indicator;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.place.Level;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a catalog says about one indicator: the engine's {@link Indicator} with everything people
 * need to understand, trust and present it.
 *
 * @param question what it asks, in plain Indonesian
 * @param unit as printed behind the figure: {@code %}, {@code kasus}, {@code per 100.000 dosis}
 * @param levels the levels it is shown at, finest first
 * @param counted what stands above the line, in words; {@code outOf} what stands below, empty for a
 *     count
 * @param rule further words of the rule; may be empty
 * @param sources keys of the documents the definition rests on
 * @param reportedBy applications and books the figures are copied from
 * @param splitBy how it is broken down
 * @param overridden the lines a district's folder has replaced; empty for a card as it came
 * @param local whether a district added it
 * @param lines where its lines stand, by their names; {@code code} is always there
 */
public record IndicatorCard(
        Indicator indicator,
        String programme,
        Wording name,
        String question,
        String unit,
        String klaster,
        List<Level> levels,
        String counted,
        String outOf,
        String rule,
        List<String> sources,
        Evidence evidence,
        List<String> reportedBy,
        List<String> splitBy,
        List<TargetCard> targets,
        List<Check> checks,
        List<Example> examples,
        String notes,
        List<String> overridden,
        boolean local,
        Map<String, Spot> lines) {

    public IndicatorCard {
        levels = List.copyOf(levels);
        sources = List.copyOf(sources);
        reportedBy = List.copyOf(reportedBy);
        splitBy = List.copyOf(splitBy);
        targets = List.copyOf(targets);
        checks = List.copyOf(checks);
        examples = List.copyOf(examples);
        overridden = List.copyOf(overridden);
        lines = Map.copyOf(lines);
        if (!lines.containsKey("code")) {
            throw new IllegalArgumentException("An indicator is known by the line of its code");
        }
    }

    public String code() {
        return indicator.code();
    }

    /** Where it begins. */
    public Spot spot() {
        return spotOf("code");
    }

    /** Where one of its lines stands, or where it begins if it has no such line. */
    public Spot spotOf(String line) {
        Spot start = Objects.requireNonNull(lines.get("code"));
        return lines.getOrDefault(line, start);
    }

    /** Whether the definition has been read in its source; otherwise "belum terverifikasi". */
    public boolean isVerified() {
        return evidence != Evidence.UNVERIFIED && evidence != Evidence.PARTIAL;
    }

    /** The targets in the engine's terms, in the order in which the first of equals wins. */
    public List<Target> engineTargets() {
        return targets.stream().map(TargetCard::target).toList();
    }

    /** The card of a target that the engine chose. */
    public Optional<TargetCard> cardOf(Target target) {
        return targets.stream().filter(card -> card.target().equals(target)).findFirst();
    }
}
