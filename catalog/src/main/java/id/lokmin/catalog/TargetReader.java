package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.engine.indicator.Evidence;
import id.lokmin.engine.indicator.Target;
import id.lokmin.engine.indicator.TargetScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code targets:} of an indicator. Every target says whose it is and who states it. */
final class TargetReader {

    private static final Map<String, TargetScope> SCOPES = Findings.words(TargetScope.values());

    private final Findings findings;

    TargetReader(Findings findings) {
        this.findings = findings;
    }

    List<TargetCard> readAll(Yaml.Fields indicator, boolean range) {
        List<TargetCard> cards = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Yaml.Fields fields : indicator.rows("targets")) {
            read(fields, range).ifPresent(cards::add);
            refuseTwins(fields, seen);
        }
        return cards;
    }

    private Optional<TargetCard> read(Yaml.Fields fields, boolean range) {
        Optional<Double> value = fields.number("value");
        if (value.isEmpty()) {
            findings.add(fields.spot(), CatalogProblem.MISSING_FIELD, "value");
        }
        Optional<String> scopeWord = findings.required(fields, "scope");
        Optional<TargetScope> scope =
                scopeWord.flatMap(
                        word -> findings.word(word, fields.valueSpot("scope"), "scope", SCOPES));
        Optional<String> source = fields.text("source");
        if (source.isEmpty()) {
            findings.add(
                    fields.spot(),
                    CatalogProblem.TARGET_WITHOUT_SOURCE,
                    value.map(TargetReader::plain).orElse("?"));
        }
        Evidence usual =
                scope.filter(s -> s == TargetScope.UNVERIFIED).isPresent()
                        ? Evidence.UNVERIFIED
                        : Evidence.FOUND;
        Optional<Evidence> evidence =
                findings.word(fields, "evidence", IndicatorReader.EVIDENCE, usual);
        if (value.isEmpty() || scope.isEmpty() || source.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        return target(fields, value.get(), range, scope.get(), source.get(), evidence.get());
    }

    private Optional<TargetCard> target(
            Yaml.Fields fields,
            double value,
            boolean range,
            TargetScope scope,
            String source,
            Evidence evidence) {
        String area = fields.text("area").orElse("");
        String areaName = fields.text("area_name").orElse("");
        if (scope.isOfAnArea() && area.isEmpty() && areaName.isEmpty()) {
            findings.add(
                    fields.spot(),
                    CatalogProblem.TARGET_WITHOUT_AREA,
                    scope.name().toLowerCase(Locale.ROOT));
            return Optional.empty();
        }
        int year = fields.number("year").map(Double::intValue).orElse(0);
        double upper = range ? fields.number("upper").orElse(value) : value;
        try {
            return Optional.of(
                    new TargetCard(
                            new Target(year, scope, area, value, upper, source, evidence),
                            areaName,
                            fields.text("reference").orElse(""),
                            isAlternative(fields),
                            fields.spot()));
        } catch (IllegalArgumentException refused) {
            findings.add(
                    fields.spot(),
                    CatalogProblem.SHAPE,
                    "targets",
                    String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    private void refuseTwins(Yaml.Fields fields, Set<String> seen) {
        String year = fields.text("year").orElse("-");
        String scope = fields.text("scope").orElse("-");
        String key = year + " " + scope + " " + fields.text("area").orElse("");
        if (!seen.add(key) && !isAlternative(fields)) {
            findings.add(fields.spot(), CatalogProblem.TARGET_TWICE, year, scope);
        }
    }

    private static boolean isAlternative(Yaml.Fields fields) {
        return fields.text("alternative").filter("true"::equals).isPresent();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
