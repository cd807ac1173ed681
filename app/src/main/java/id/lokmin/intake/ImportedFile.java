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
        Optional<Instant> undoneAt) {}
