package id.lokmin.followup;

import id.lokmin.shell.Finding;
import java.util.List;

/**
 * What became of a list of promises: each is new, changed or the same as before. The findings say
 * what a promise lacks; it is stored all the same.
 */
public record PromiseReceipt(int added, int changed, int same, List<Finding> findings) {

    public PromiseReceipt {
        findings = List.copyOf(findings);
    }
}
