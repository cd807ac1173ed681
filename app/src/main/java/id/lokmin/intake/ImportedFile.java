package id.lokmin.intake;

import id.lokmin.intake.profile.RowKind;
import id.lokmin.intake.row.Staged;
import java.time.Instant;
import java.util.Optional;

/**
 * One file that was brought in.
 *
 * @param batch the batch that its rows carry
 * @param fileName without its folders
 * @param sha256 of its bytes, in hexadecimal
 * @param profile code of the profile it was read by
 * @param kind what its rows are about
 * @param unit what the counts count
 * @param counts as they were when it was stored
 * @param actor who brought it
 * @param at when
 * @param undoneAt when it was taken back; empty while it stands
 * @param undoneBy who took it back; empty while it stands
 * @param rejects the name of the workbook of its rejected rows; empty where there is none
 */
public record ImportedFile(
        String batch,
        String fileName,
        String sha256,
        String profile,
        RowKind kind,
        Staged.Unit unit,
        Counts counts,
        String actor,
        Instant at,
        Optional<Instant> undoneAt,
        Optional<String> undoneBy,
        Optional<String> rejects) {

    /** Whether it was taken back. */
    public boolean isUndone() {
        return undoneAt.isPresent();
    }
}
