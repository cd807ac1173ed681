package id.lokmin.intake;

import id.lokmin.shell.Batch;
import java.util.List;
import java.util.Optional;

/** All files that were ever brought in, those that were taken back too. */
public interface ImportedFiles {

    /** Notes a file inside the write that stores its rows. */
    void add(Batch batch, Preview preview, Counts counts);

    /** Notes that a file was taken back. */
    void markUndone(String batch, String actor);

    Optional<ImportedFile> find(String batch);

    /** All, oldest first. */
    List<ImportedFile> list();
}
