package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import id.lokmin.engine.figure.Nature;
import id.lokmin.engine.indicator.Cumulation;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks whether the cards of a catalog fit each other: everything named exists, nothing circles.
 */
final class Consistency {

    private final Catalog catalog;
    private final Findings findings;

    Consistency(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check() {
        for (IndicatorCard card : catalog.indicators()) {
            Indicator indicator = card.indicator();
            namesKnownThings(indicator.numerator(), card.spotOf("numerator"));
            namesKnownThings(indicator.denominator(), card.spotOf("denominator"));
            for (Check check : card.checks()) {
                namesKnownThings(check.left(), check.spot());
                namesKnownThings(check.right(), check.spot());
            }
            namesKnownSources(card);
            dividesByWhatItsRuleNeeds(card);
        }
        unusedElements();
        aliasesThatMeanTwoThings();
        circles();
    }

    private void namesKnownThings(Formula formula, Spot spot) {
        switch (formula) {
            case Formula.Linear linear ->
                    linear.terms().stream()
                            .map(Formula.Term::elementCode)
                            .filter(code -> catalog.findElement(code).isEmpty())
                            .forEach(code ->
                                    findings.add(spot, CatalogProblem.UNKNOWN_ELEMENT, code));
            case Formula.PlacesReaching reaching -> {
                if (catalog.findIndicator(reaching.indicatorCode()).isEmpty()) {
                    findings.add(spot, CatalogProblem.UNKNOWN_INDICATOR, reaching.indicatorCode());
                }
            }
            case Formula.PlacesAt _, Formula.Nothing _ -> {
                // names nothing
            }
        }
    }

    private void namesKnownSources(IndicatorCard card) {
        for (String key : card.sources()) {
            if (catalog.source(key).isEmpty()) {
                findings.add(card.spotOf("sources"), CatalogProblem.UNKNOWN_SOURCE, key);
            }
        }
        for (TargetCard target : card.targets()) {
            if (!target.reference().isEmpty() && catalog.source(target.reference()).isEmpty()) {
                findings.add(target.spot(), CatalogProblem.UNKNOWN_SOURCE, target.reference());
            }
        }
    }

    private void dividesByWhatItsRuleNeeds(IndicatorCard card) {
        Indicator indicator = card.indicator();
        String rule = indicator.cumulation().code();
        if (indicator.cumulation() instanceof Cumulation.MonN && !indicator.isCount()) {
            findings.add(card.spotOf("denominator"), CatalogProblem.COUNT_WITH_DENOMINATOR, rule);
        }
        if (indicator.cumulation() instanceof Cumulation.Cum) {
            elements(indicator.denominator())
                    .filter(code ->
                            catalog.findElement(code)
                                    .filter(e -> e.element().nature() == Nature.EVENTS)
                                    .isPresent())
                    .forEach(code ->
                            findings.add(
                                    card.spotOf("denominator"),
                                    CatalogProblem.CUMULATION_NEEDS_SASARAN,
                                    rule,
                                    code));
        }
    }

    static Stream<String> elements(Formula formula) {
        return formula instanceof Formula.Linear(List<Formula.Term> terms)
                ? terms.stream().map(Formula.Term::elementCode)
                : Stream.empty();
    }

    private void unusedElements() {
        Set<String> used = new LinkedHashSet<>();
        for (IndicatorCard card : catalog.indicators()) {
            elements(card.indicator().numerator()).forEach(used::add);
            elements(card.indicator().denominator()).forEach(used::add);
        }
        for (ElementCard element : catalog.elements()) {
            if (!used.contains(element.code()) && element.keptFor().isEmpty()) {
                findings.add(element.spot(), CatalogProblem.UNUSED_ELEMENT, element.code());
            }
        }
    }

    /** Headers of one kind of file must not mean two elements; sasaran and recap are two files. */
    private void aliasesThatMeanTwoThings() {
        Map<String, ElementCard> byAlias = new LinkedHashMap<>();
        for (ElementCard element : catalog.elements()) {
            for (String alias : element.aliases()) {
                String key =
                        (element.origin() == ElementOrigin.SASARAN ? "sasaran " : "recap ")
                                + alias.toLowerCase(Locale.ROOT);
                ElementCard other = byAlias.putIfAbsent(key, element);
                if (other != null) {
                    findings.add(
                            element.spot(),
                            CatalogProblem.ALIAS_TWICE,
                            alias,
                            other.code(),
                            element.code());
                }
            }
        }
    }

    private void circles() {
        Set<String> done = new LinkedHashSet<>();
        for (IndicatorCard card : catalog.indicators()) {
            follow(card.code(), new ArrayList<>(), done);
        }
    }

    private void follow(String code, List<String> path, Set<String> done) {
        if (path.contains(code)) {
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(code), path.size()));
            circle.add(code);
            findings.add(
                    catalog.indicator(code).spot(),
                    CatalogProblem.CYCLE,
                    String.join(" → ", circle));
            return;
        }
        if (!done.add(code)) {
            return;
        }
        path.add(code);
        catalog.findIndicator(code)
                .ifPresent(card -> {
                    Indicator indicator = card.indicator();
                    if (indicator.numerator() instanceof Formula.PlacesReaching reaching) {
                        follow(reaching.indicatorCode(), path, done);
                    }
                });
        path.removeLast();
    }
}
