package id.lokmin.meeting.closing;

import java.util.List;
import java.util.Optional;

/** All sheets that were drawn up to be signed, and who signed them. */
public interface Commitments {

    /** The sheet of a meeting that holds: its latest. */
    Optional<Commitment> find(String meeting);

    /** The sheet that a line belongs to. */
    Optional<Commitment> ofLine(String line);

    /** The sheet with a fingerprint. */
    Optional<Commitment> with(Fingerprint fingerprint);

    /** Draws up a sheet; one that reads the same and has the same lines is not drawn up again. */
    Commitment draw(String meeting, CommitmentText text, String actor);

    /**
     * Notes a signature; one that stands on the line already is taken back.
     *
     * @throws id.lokmin.shell.Refusal where the line is of a sheet that no longer holds
     */
    void sign(String line, Signing signing, String actor);

    /** Takes a signature back; whether there was one. */
    boolean withdraw(String line, String actor);

    /** Every signature that ever stood on a line, oldest first. */
    List<Signing> history(String line);
}
