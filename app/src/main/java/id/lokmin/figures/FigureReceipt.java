package id.lokmin.figures;

import id.lokmin.shell.Finding;
import java.util.List;

/**
 * What became of figures that were handed in; the five counts add up to how many those were.
 *
 * @param added cells that held nothing before, counted from the database
 * @param changed cells that held something else before, counted from the database
 * @param same cells that held the same
 * @param duplicate handed in twice with the same value
 * @param rejected not stored, each with a finding
 */
public record FigureReceipt(
        int added, int changed, int same, int duplicate, int rejected, List<Finding> findings) {

    public FigureReceipt {
        findings = List.copyOf(findings);
    }
}
