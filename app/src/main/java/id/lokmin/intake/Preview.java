package id.lokmin.intake;

import id.lokmin.intake.profile.Profile;
import id.lokmin.intake.profile.Table;
import id.lokmin.intake.row.Staged;
import java.util.List;

/**
 * A file read and checked, of which nothing is stored yet.
 *
 * @param fileName without its folders
 * @param sha256 of its bytes, in hexadecimal
 * @param profile by which it was read
 * @param tables its tables, in the file's order
 * @param staged their rows, one for each table
 * @param notes what is to be said about the file as a whole
 */
public record Preview(
        String fileName,
        String sha256,
        Profile profile,
        List<Table> tables,
        List<Staged> staged,
        List<CellFinding> notes) {

    public Preview {
        tables = List.copyOf(tables);
        staged = List.copyOf(staged);
        notes = List.copyOf(notes);
        if (tables.isEmpty() || tables.size() != staged.size()) {
            throw new IllegalArgumentException("one stage for each table");
        }
    }

    public Staged.Unit unit() {
        return staged.getFirst().unit();
    }

    /** How many rows or figures the file holds. */
    public int read() {
        return staged.stream().mapToInt(Staged::read).sum();
    }

    /** How many are rejected already; the rooms behind may reject more. */
    public int rejected() {
        return staged.stream().mapToInt(Staged::rejected).sum();
    }
}
