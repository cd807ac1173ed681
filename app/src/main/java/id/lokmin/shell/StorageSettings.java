package id.lokmin.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;

/**
 * Where the database is and who opens it.
 *
 * @param url a JDBC address, {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
 * @param user for PostgreSQL, otherwise empty
 * @param password for PostgreSQL, otherwise empty; never printed
 */
public record StorageSettings(String url, String user, String password) {

    public StorageSettings {
        if (!url.startsWith("jdbc:sqlite:") && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("neither SQLite nor PostgreSQL: database.url");
        }
    }

    /**
     * The settings of a data folder: SQLite in the folder, unless its {@code lokmin.properties} has
     * {@code database.url}, {@code database.user} and {@code database.password}.
     */
    public static StorageSettings of(DataFolder folder) {
        Properties settings = new Properties();
        if (Files.exists(folder.settings())) {
            try (Reader reader =
                    Files.newBufferedReader(folder.settings(), StandardCharsets.UTF_8)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new StorageSettings(
                settings.getProperty("database.url", "jdbc:sqlite:" + folder.database()),
                settings.getProperty("database.user", ""),
                settings.getProperty("database.password", ""));
    }

    boolean isSqlite() {
        return url.startsWith("jdbc:sqlite:");
    }

    @Override
    public String toString() {
        return "StorageSettings[" + (isSqlite() ? "SQLite" : "PostgreSQL") + "]";
    }
}
