package id.lokmin.catalog;

import id.lokmin.catalog.yaml.Spot;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong in a catalog folder: what, where, and with which words.
 *
 * @param arguments fill the places of the problem's sentence, in order
 */
public record CatalogFinding(CatalogProblem problem, Spot spot, List<String> arguments)
        implements Comparable<CatalogFinding> {

    public CatalogFinding {
        arguments = List.copyOf(arguments);
    }

    static CatalogFinding at(Spot spot, CatalogProblem problem, String... arguments) {
        return new CatalogFinding(problem, spot, List.of(arguments));
    }

    public Severity severity() {
        return problem.severity();
    }

    public boolean isError() {
        return problem.severity() == Severity.ERROR;
    }

    /** What is wrong, in one sentence. */
    public String sentence(Locale locale) {
        return problem.sentence(locale, arguments.toArray());
    }

    /** What to do about it, in one sentence. */
    public String advice(Locale locale) {
        return problem.advice(locale, arguments.toArray());
    }

    /** One line: {@code kia/indicators.yaml:12 L-1011 Elemen "kia.k9" tidak dikenal. Periksa …}. */
    public String line(Locale locale) {
        return spot + " " + problem.code() + " " + sentence(locale) + " " + advice(locale);
    }

    @Override
    public int compareTo(CatalogFinding other) {
        return Comparator.comparing(CatalogFinding::spot)
                .thenComparing(CatalogFinding::problem)
                .thenComparing(finding -> String.join("\n", finding.arguments()))
                .compare(this, other);
    }
}
