package id.lokmin.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that holds everything one Puskesmas has in Lokmin: its database, its key, its own
 * catalog. Copying the folder while Lokmin is stopped copies the Puskesmas.
 *
 * @param path where it lies; it need not exist yet
 */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /**
     * The folder at a path, after an exchange that a power cut stopped has been brought to its end.
     */
    public static DataFolder at(Path path) {
        DataFolder folder = new DataFolder(path);
        FolderExchange.finish(folder.path());
        return folder;
    }

    /** The SQLite database; absent where {@code lokmin.properties} names a PostgreSQL server. */
    public Path database() {
        return path.resolve("lokmin.db");
    }

    /**
     * The key that identity numbers are encrypted with. Without it they can never be read again.
     */
    public Path keyFile() {
        return path.resolve("kunci");
    }

    /** Programmes that the district added or changed. */
    public Path catalog() {
        return path.resolve("catalog");
    }

    /** What the district's administrator may set by hand, see {@link StorageSettings}. */
    public Path settings() {
        return path.resolve("lokmin.properties");
    }

    /** Makes the folder where it is missing. */
    public DataFolder create() {
        try {
            Files.createDirectories(path);
            return this;
        } catch (IOException closed) {
            throw new Refusal(Finding.of(Problem.FILE_NOT_WRITABLE, "", path.toString()), closed);
        }
    }
}
