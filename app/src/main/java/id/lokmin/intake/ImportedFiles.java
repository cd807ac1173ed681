package id.lokmin.intake;

import id.lokmin.shell.Batch;
import java.util.List;
import java.util.Optional;

/** All files that were ever brought in, those that were taken back too. */
public interface ImportedFiles {

    /** Notes a file inside the write that stores its rows. */
    void add(Batch batch, Preview preview, Counts counts);

    /** Keeps everything that was wrong or odd in it, inside the same write. */
    void keepFindings(String batch, List<CellFinding> findings);

    /** What was wrong or odd in a file when it was stored, in its order. */
    List<CellFinding> findings(String batch);

    /** Notes where the workbook of its rejected rows lies; an older import may lose its own. */
    void keepRejects(String batch, String workbook);

    /** Notes that a file was taken back. */
    void markUndone(String batch, String actor);

    Optional<ImportedFile> find(String batch);

    /** Those that still stand and hold exactly these bytes, the newest first. */
    List<ImportedFile> withContent(String sha256);

    /** All, oldest first. */
    List<ImportedFile> list();
}
