package id.lokmin.upkeep;

import static id.lokmin.schema.Tables.CHILD;
import static id.lokmin.schema.Tables.REGISTER_KEY;

import id.lokmin.access.Audit;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import id.lokmin.shell.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * Writes a data folder into one zip file: {@code lokmin.db}, {@code kunci}, {@code catalog/…} and a
 * manifest with checksums and row counts.
 *
 * <p>The file holds the key that identity numbers are encrypted with: keep it as safe as the
 * computer itself. It appears under its name only when it is whole.
 */
public final class Backups {

    private final Storage storage;
    private final DataFolder folder;
    private final Audit audit;
    private final InstantSource clock;

    public Backups(Storage storage, DataFolder folder, Audit audit, InstantSource clock) {
        this.storage = storage;
        this.folder = folder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where backups made in the application lie, newest last by name. */
    public Path shelf() {
        return folder.path().resolve("cadangan");
    }

    /**
     * Writes the backup and tells what is in it. An older file of that name is replaced at the end.
     *
     * @throws Refusal where names are stored and the key that opens them is gone: a backup without
     *     it would look whole and be worthless
     */
    public RowCounts write(Path file) {
        return write(file, Audit.COMMAND_LINE);
    }

    /**
     * The same.
     *
     * @param actor who asked for it
     */
    public RowCounts write(Path file, String actor) {
        if (storage.dialect() != SQLDialect.SQLITE) {
            throw Refusal.because(Problem.BACKUP_NEEDS_SQLITE);
        }
        if (!Files.exists(folder.keyFile()) && storage.read(Backups::needsKey)) {
            throw Refusal.because(Problem.REGISTER_KEY_LOST, folder.keyFile().toString());
        }
        audit.record(actor, "upkeep.backup", String.valueOf(file.getFileName()), "");
        Path target = file.toAbsolutePath();
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            Path aside = Files.createTempDirectory(folder.path(), ".cadangan");
            Path copy = aside.resolve("lokmin.db");
            try {
                new SqliteFile(folder.database()).copyTo(copy);
                RowCounts rows = zip(half, copy);
                Files.move(
                        half,
                        target,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                return rows;
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(aside);
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.because(Problem.FILE_NOT_WRITABLE, file.toString()).finding(), e);
        }
    }

    private static boolean needsKey(DSLContext sql) {
        return sql.fetchExists(REGISTER_KEY) || sql.fetchExists(CHILD);
    }

    private RowCounts zip(Path half, Path database) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        files.put("lokmin.db", database);
        if (Files.exists(folder.keyFile())) {
            files.put("kunci", folder.keyFile());
        }
        if (Files.isDirectory(folder.catalog())) {
            try (Stream<Path> own = Files.walk(folder.catalog())) {
                own.filter(Files::isRegularFile)
                        .forEach(path ->
                                files.put(
                                        folder.path()
                                                .relativize(path)
                                                .toString()
                                                .replace('\\', '/'),
                                        path));
            }
        }
        Map<String, String> sums = new TreeMap<>();
        RowCounts rows = new SqliteFile(database).rows();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
            for (Map.Entry<String, Path> entry : files.entrySet()) {
                sums.put(entry.getKey(), Manifest.checksum(entry.getValue()));
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                Files.copy(entry.getValue(), zip);
            }
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(new Manifest(clock.instant().toString(), audit.head(), sums, rows).bytes());
        }
        return rows;
    }
}
