package id.lokmin.register;

import java.util.List;

/**
 * What became of a list: every row is exactly one of new, changed, same, duplicate or rejected.
 *
 * @param added rows that told something new
 * @param changed rows that told something known differently, or filled a blank
 * @param same rows that were stored already, word for word
 * @param duplicates rows written twice in this list, word for word
 * @param rejected rows left out; each has a finding that says why
 * @param findings every doubt, in the order of the rows
 */
public record Receipt(
        int added, int changed, int same, int duplicates, int rejected, List<RowFinding> findings) {

    public static final Receipt EMPTY = new Receipt(0, 0, 0, 0, 0, List.of());

    public Receipt {
        findings = List.copyOf(findings);
    }

    public int rows() {
        return added + changed + same + duplicates + rejected;
    }
}
