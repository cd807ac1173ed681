package id.lokmin.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds everything that is wrong with the built-in catalog and a district's folder over it: shapes,
 * spelling, names that lead nowhere, and examples that do not hold.
 */
public final class CatalogVerifier {

    private final List<CatalogFolder> folders;

    /** Verifies the catalog that came with the programme. */
    public CatalogVerifier() {
        this.folders = List.of(CatalogFolder.builtIn());
    }

    /** Verifies it with a district's folder over it, which need not exist. */
    public CatalogVerifier(Path overrides) {
        this.folders = List.of(CatalogFolder.builtIn(), CatalogFolder.of(overrides));
    }

    /** Verifies it with a district's files over it, as they lie or as they are meant to be. */
    public CatalogVerifier(CatalogFolder district) {
        this.folders = List.of(CatalogFolder.builtIn(), district);
    }

    CatalogVerifier(List<CatalogFolder> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * What a verification saw.
     *
     * @param findings all of them, in the order of files and lines
     */
    public record Report(
            int programmes,
            int elements,
            int indicators,
            int targets,
            int examples,
            List<CatalogFinding> findings) {

        public Report {
            findings = List.copyOf(findings);
        }

        public boolean hasErrors() {
            return findings.stream().anyMatch(CatalogFinding::isError);
        }
    }

    public Report verify() {
        Reading reading = Reading.thorough(folders);
        Catalog catalog = reading.catalog();
        TreeSet<CatalogFinding> findings = new TreeSet<>(reading.findings());
        int examples = 0;
        int targets = 0;
        for (IndicatorCard card : catalog.indicators()) {
            targets += card.targets().size();
            examples += card.examples().size();
            if (card.examples().isEmpty()) {
                findings.add(
                        CatalogFinding.at(
                                card.spot(), CatalogProblem.EXAMPLE_MISSING, card.code()));
            }
            findings.addAll(differences(catalog, card));
        }
        return new Report(
                catalog.programmes().size(),
                catalog.elements().size(),
                catalog.indicators().size(),
                targets,
                examples,
                new ArrayList<>(findings));
    }

    /** Every example of an indicator that does not hold. */
    static List<CatalogFinding> differences(Catalog catalog, IndicatorCard card) {
        return card.examples().stream()
                .flatMap(example -> new ExampleRun(catalog, card, example).differences().stream())
                .toList();
    }
}
