package id.lokmin.intake;

import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The workbooks of rejected rows, in the folder {@code ditolak} of a data folder. */
public final class RejectFiles {

    private static final int LAST_OF_BATCH = 6;

    private final Path folder;
    private final ImportedFiles files;

    public RejectFiles(DataFolder folder, ImportedFiles files) {
        this.folder = folder.path().resolve("ditolak");
        this.files = files;
    }

    /** {@code rekap.xlsx => ditolak/rekap-ditolak.xlsx}: a later file of that name replaces it. */
    Path byName(String fileName) {
        return folder.resolve(plain(fileName) + "-ditolak.xlsx");
    }

    /** The same, but of this import only: {@code ditolak/rekap-ditolak-7c1d3e.xlsx}. */
    Path byImport(String fileName, String batch) {
        String last = batch.substring(Math.max(0, batch.length() - LAST_OF_BATCH));
        return folder.resolve(plain(fileName) + "-ditolak-" + last + ".xlsx");
    }

    private static String plain(String fileName) {
        return fileName.replaceFirst("\\.[^.]*$", "");
    }

    /** Writes the rejected rows of an import; false where it rejected none. */
    boolean keep(Result result, Path target, Language language) throws IOException {
        boolean written = new RejectFile(language).write(result, target);
        if (written) {
            files.keepRejects(result.batch(), String.valueOf(target.getFileName()));
        }
        return written;
    }

    /** The workbook of an import, where it rejected rows and nobody moved it away. */
    public Optional<Path> find(ImportedFile file) {
        return file.rejects().map(folder::resolve).filter(Files::isRegularFile);
    }
}
