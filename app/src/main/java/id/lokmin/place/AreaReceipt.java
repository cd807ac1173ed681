package id.lokmin.place;

import id.lokmin.shell.Finding;
import java.util.List;

/**
 * What became of a list of areas: every row is new, changed, the same as before, or rejected with a
 * finding.
 */
public record AreaReceipt(int added, int changed, int same, int rejected, List<Finding> findings) {

    public AreaReceipt {
        findings = List.copyOf(findings);
    }
}
