package id.lokmin.catalog;

import id.lokmin.catalog.Check.Comparison;
import id.lokmin.catalog.yaml.Spot;
import id.lokmin.catalog.yaml.Yaml;
import id.lokmin.engine.indicator.Formula;
import id.lokmin.engine.indicator.UnreadableFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code checks:} of an indicator: two sums and how they must compare. */
final class CheckReader {

    private static final Pattern RULE = Pattern.compile("(.+?)(<=|>=|=)(.+)");
    private static final Map<String, Severity> SEVERITIES = Findings.words(Severity.values());
    private static final Map<String, Comparison> COMPARISONS =
            Findings.words(List.of(Comparison.values()), Comparison::sign);

    private final Findings findings;

    CheckReader(Findings findings) {
        this.findings = findings;
    }

    List<Check> read(Yaml.Fields indicator) {
        List<Check> checks = new ArrayList<>();
        for (Yaml item : indicator.list("checks")) {
            switch (item) {
                case Yaml.Text text ->
                        check("", Severity.WARNING, text.value().strip(), text.spot())
                                .ifPresent(checks::add);
                case Yaml.Fields fields -> written(fields).ifPresent(checks::add);
                case Yaml.Items _ -> {
                    // the schema says that a check is a line or named values
                }
            }
        }
        return checks;
    }

    private Optional<Check> written(Yaml.Fields fields) {
        Optional<String> rule = findings.required(fields, "rule");
        Optional<Severity> severity =
                findings.word(fields, "severity", SEVERITIES, Severity.WARNING);
        return rule.isEmpty() || severity.isEmpty()
                ? Optional.empty()
                : check(
                        fields.text("id").orElse(""),
                        severity.get(),
                        rule.get(),
                        fields.valueSpot("rule"));
    }

    private Optional<Check> check(String id, Severity severity, String text, Spot spot) {
        Matcher matcher = RULE.matcher(text);
        if (!matcher.matches()) {
            findings.add(spot, CatalogProblem.CHECK_UNREADABLE, text, "<=, >=, =");
            return Optional.empty();
        }
        try {
            Formula left = Formula.parse(matcher.group(1));
            Formula right = Formula.parse(matcher.group(3));
            Comparison comparison = COMPARISONS.getOrDefault(matcher.group(2), Comparison.EQUAL);
            return Optional.of(new Check(id, severity, left, comparison, right, text, spot));
        } catch (UnreadableFormula unreadable) {
            findings.add(spot, CatalogProblem.CHECK_UNREADABLE, text, unreadable.expected());
            return Optional.empty();
        }
    }
}
