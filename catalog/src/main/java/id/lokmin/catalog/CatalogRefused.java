package id.lokmin.catalog;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A catalog folder that cannot be used, with every error found in it. */
public final class CatalogRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CatalogFinding> findings;

    CatalogRefused(List<CatalogFinding> findings) {
        super(
                findings.stream()
                        .map(finding -> finding.line(Locale.ENGLISH))
                        .collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<CatalogFinding> findings() {
        return findings;
    }
}
