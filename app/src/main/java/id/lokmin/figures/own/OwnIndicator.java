package id.lokmin.figures.own;

import id.lokmin.engine.indicator.Direction;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.place.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An indicator as the form asks for it: what people can say about it, in the words of the catalog's
 * files.
 *
 * @param folder of the programme it belongs to: {@code kia}
 * @param code {@code KIA-S01}; it never changes
 * @param question what it asks, in plain words
 * @param numerator formula over elements: {@code kia.k1 + kia.k4}; {@code denominator} is empty for
 *     a count
 * @param per what the share is told of: 100 for percent; 1 for a count
 * @param cumulation code of the rule by which months add up
 * @param levels the levels it is shown at, finest first
 * @param elements those that are counted for it alone
 * @param withdrawn the day since which it is no longer used; its file stays
 */
public record OwnIndicator(
        String folder,
        String code,
        String name,
        String question,
        String numerator,
        String denominator,
        double per,
        String cumulation,
        Direction direction,
        List<Level> levels,
        String rule,
        String reference,
        Evidence evidence,
        List<OwnTarget> targets,
        List<OwnElement> elements,
        Optional<LocalDate> withdrawn) {

    public OwnIndicator {
        levels = List.copyOf(levels);
        targets = List.copyOf(targets);
        elements = List.copyOf(elements);
    }

    /** The same, no longer used since a day, or used again. */
    public OwnIndicator withdrawn(Optional<LocalDate> since) {
        return new OwnIndicator(
                folder,
                code,
                name,
                question,
                numerator,
                denominator,
                per,
                cumulation,
                direction,
                levels,
                rule,
                reference,
                evidence,
                targets,
                elements,
                since);
    }

    /** Where its file lies below the catalog's folder. */
    String file() {
        return folder + "/indicators/" + code + ".yaml";
    }

    /** Where the file of what is counted for it alone lies. */
    String elementsFile() {
        return folder + "/elements/" + code + ".yaml";
    }
}
