package id.lokmin.followup;

import id.lokmin.shell.Batch;
import id.lokmin.shell.Photo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that was ever told about promises, with what was shown. */
public interface Reports {

    /**
     * Stores what was told, and brings the promise up to date with it.
     *
     * @throws id.lokmin.shell.Refusal where the promise is closed, or where it is said to be done
     *     and nothing shows it
     */
    Report tell(Batch batch, String promiseId, News news, News.Shown shown);

    /** What was told about a promise, newest first. */
    List<Report> of(String promiseId);

    /** The promises somebody ever told anything about. */
    Set<String> heardOf();

    /** The photo of a proof, where it belongs to that promise. */
    Optional<Photo> photo(String promiseId, String proofId);

    /** Takes back what a batch told; what it did to the promise is taken back there. */
    void undo(Batch undone, Batch undoing);
}
