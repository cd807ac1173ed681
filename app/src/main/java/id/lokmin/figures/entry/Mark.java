package id.lokmin.figures.entry;

import id.lokmin.shell.Finding;
import java.util.List;

/**
 * A stored figure that looks unusual.
 *
 * @param place code of the place
 * @param reason what somebody said about it; empty where nothing
 */
public record Mark(String element, String place, List<Finding> findings, String reason) {
    public Mark {
        findings = List.copyOf(findings);
    }
}
