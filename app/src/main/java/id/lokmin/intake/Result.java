package id.lokmin.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a file.
 *
 * @param preview the file as it was read
 * @param batch the batch that its rows carry
 * @param counts read back from the database after everything was stored
 * @param findings everything that was wrong or odd: the file's, then row by row
 */
public record Result(Preview preview, String batch, Counts counts, List<CellFinding> findings) {

    public Result {
        findings = List.copyOf(findings);
    }

    /** The findings that left a row out. */
    public Stream<CellFinding> rejections() {
        return findings.stream().filter(CellFinding::rejected);
    }
}
