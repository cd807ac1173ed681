package id.lokmin.intake;

import id.lokmin.intake.profile.Profile;
import id.lokmin.intake.row.FirstRows;
import id.lokmin.intake.row.Staged;
import id.lokmin.shell.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a delivery would do, worked out by storing it and taking everything back: nothing of it is
 * stored.
 *
 * @param edition of the delivery that was looked at
 * @param files in the order in which they would be stored
 */
public record Look(int edition, List<OneFile> files) {

    /** What would become of one file. */
    public sealed interface OneFile {

        /** Its number in the delivery. */
        int number();
    }

    /**
     * A file that can be stored.
     *
     * @param why how its layout was recognised
     * @param counts what would be new, changed, same, rejected, duplicate
     * @param findings all of them
     * @param rejects the workbook of the rows that would be rejected; empty where there are none
     */
    public record Readable(
            int number,
            Profile profile,
            Why why,
            Staged.Unit unit,
            Counts counts,
            List<CellFinding> findings,
            FirstRows rows,
            Optional<Path> rejects)
            implements OneFile {

        public Readable {
            findings = List.copyOf(findings);
        }
    }

    /** A file of which nothing would be stored. */
    public record Unreadable(int number, Finding finding) implements OneFile {}

    /**
     * By what a layout was recognised.
     *
     * @param sheet where its table stands
     * @param row the header's last row, as the spreadsheet program shows it
     * @param titles the headers that were recognised
     */
    public record Why(String sheet, int row, List<String> titles) {
        public Why {
            titles = List.copyOf(titles);
        }
    }

    public Look {
        files = List.copyOf(files);
    }

    /** Whether anything of it would be stored. */
    public boolean isAnythingReadable() {
        return files.stream().anyMatch(Readable.class::isInstance);
    }
}
