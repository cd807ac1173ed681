package id.lokmin.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * Empty databases for tests, with all tables. Each kind is migrated once a run; a new database is a
 * copy of that one.
 */
public final class TestDatabases implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(
                Arguments.of(Named.of("SQLite", sqlite())),
                Arguments.of(Named.of("PostgreSQL", postgres())));
    }

    /** A new SQLite database. */
    public static Storage sqlite() {
        return Storage.openAsItIs(sqliteSettings());
    }

    /** A new PostgreSQL database. */
    public static Storage postgres() {
        return Storage.openAsItIs(TestPostgres.running().copyOfTemplate());
    }

    /** Where a new SQLite database lies, not opened yet. */
    static StorageSettings sqliteSettings() {
        try {
            Path folder = Files.createTempDirectory("lokmin-test");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("lokmin.db");
            Files.copy(SqliteTemplate.FILE, file);
            for (String ending : new String[] {"-shm", "-wal", ""}) {
                Path.of(file + ending).toFile().deleteOnExit();
            }
            return new StorageSettings("jdbc:sqlite:" + file, "", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class SqliteTemplate {

        static final Path FILE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("lokmin-test");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve("template.db");
                file.toFile().deleteOnExit();
                Storage.open(new StorageSettings("jdbc:sqlite:" + file, "", "")).close();
                return file;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
