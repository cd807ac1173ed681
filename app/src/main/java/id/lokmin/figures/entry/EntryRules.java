package id.lokmin.figures.entry;

import id.lokmin.catalog.Catalog;
import id.lokmin.catalog.Check;
import id.lokmin.catalog.IndicatorCard;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Formula.Linear;
import id.lokmin.engine.indicator.Formula.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The catalog's rules between figures, found by the element they speak of.
 *
 * <p>Beside the checks that indicators write down, every share of a yearly sasaran is a rule: what
 * was counted since January should not exceed it (DQ-07).
 */
final class EntryRules {

    /** How many of these there can be, as a sum of sasaran. */
    record Ceiling(String element, Linear sasaran) {}

    private final Map<String, List<Check>> checks = new LinkedHashMap<>();
    private final Map<String, List<Ceiling>> ceilings = new LinkedHashMap<>();

    EntryRules(Catalog catalog) {
        Set<String> known = new LinkedHashSet<>();
        for (IndicatorCard card : catalog.indicators()) {
            for (Check check : card.checks()) {
                if (known.add(check.text())) {
                    elements(check).forEach(element -> add(checks, element, check));
                }
            }
            ceiling(card, catalog);
        }
    }

    private void ceiling(IndicatorCard card, Catalog catalog) {
        if (!(card.indicator().numerator() instanceof Linear(List<Term> counted))
                || !(card.indicator().denominator() instanceof Linear outOf)
                || counted.size() != 1
                || !outOf.terms().stream()
                        .allMatch(term -> isYearly(catalog, term.elementCode()))) {
            return;
        }
        String element = counted.getFirst().elementCode();
        boolean same =
                ceilings.getOrDefault(element, List.of()).stream()
                        .anyMatch(known -> known.sasaran().equals(outOf));
        if (!same && counted.getFirst().coefficient() == 1) {
            add(ceilings, element, new Ceiling(element, outOf));
        }
    }

    private static boolean isYearly(Catalog catalog, String element) {
        return catalog.findElement(element)
                .filter(card -> card.element().nature() == Nature.ANNUAL)
                .isPresent();
    }

    private static <T> void add(Map<String, List<T>> rules, String element, T rule) {
        rules.computeIfAbsent(element, _ -> new ArrayList<>()).add(rule);
    }

    List<Check> checks(String element) {
        return checks.getOrDefault(element, List.of());
    }

    List<Ceiling> ceilings(String element) {
        return ceilings.getOrDefault(element, List.of());
    }

    /** The elements that a check speaks of. */
    static List<String> elements(Check check) {
        List<String> elements = new ArrayList<>(elements(check.left()));
        elements.addAll(elements(check.right()));
        return elements;
    }

    private static List<String> elements(Formula formula) {
        return formula instanceof Linear(List<Term> terms)
                ? terms.stream().map(Term::elementCode).toList()
                : List.of();
    }

    /** These elements and those that share a check with one of them. */
    Set<String> withNeighbours(Collection<String> elements) {
        Set<String> all = new LinkedHashSet<>(elements);
        elements.forEach(element -> checks(element).forEach(check -> all.addAll(elements(check))));
        return all;
    }

    /** Every element that has to be known to judge these: neighbours and sasaran too. */
    Set<String> neededFor(Collection<String> elements) {
        Set<String> all = withNeighbours(elements);
        elements.forEach(element ->
                ceilings(element).forEach(ceiling -> all.addAll(elements(ceiling.sasaran()))));
        return all;
    }
}
