package id.lokmin.upkeep;

import id.lokmin.shell.DataFolder;
import id.lokmin.shell.FolderExchange;
import id.lokmin.shell.Ids;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Puts a backup in the place of a data folder.
 *
 * <p>Everything is unpacked and checked beside the folder first: checksums, SQLite's own check, row
 * counts. Then a {@link FolderExchange} puts it in place, and the old folder stays under a name
 * with {@code .sebelum-}. Whatever stops it leaves one of the two in place, whole.
 */
public final class Restores {

    private static final String HALF = ".pulih-";

    private Restores() {}

    /**
     * Restores and tells what the folder holds now.
     *
     * @param force whether a folder that holds something may be put aside
     */
    public static RowCounts restore(Path file, DataFolder folder, boolean force) {
        try {
            FolderExchange.finish(folder.path());
            if (!force && isFilled(folder.path())) {
                throw Refusal.because(Problem.FOLDER_NOT_EMPTY, folder.path().toString());
            }
            if (Files.exists(folder.database()) && new SqliteFile(folder.database()).isHeld()) {
                // It would go on writing into the folder that is put aside.
                throw Refusal.because(Problem.DATA_FOLDER_IN_USE);
            }
            clearUp(folder.path());
            Path fresh = beside(folder.path(), HALF);
            try {
                Manifest manifest = unpack(file, fresh);
                check(file, fresh, manifest);
                if (Files.exists(folder.path()) && !isFilled(folder.path())) {
                    Files.delete(folder.path());
                }
                FolderExchange.put(fresh, folder.path(), beside(folder.path(), ".sebelum-"));
                return manifest.rows();
            } finally {
                remove(fresh);
            }
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.because(Problem.FILE_UNREADABLE, file.toString()).finding(), e);
        }
    }

    /**
     * Unpacks and checks a backup as a restore would, and puts it nowhere.
     *
     * @param folder beside which it is unpacked
     * @return what it holds
     */
    public static RowCounts rehearse(Path file, DataFolder folder) {
        Path fresh = beside(folder.path(), HALF);
        try {
            try {
                Manifest manifest = unpack(file, fresh);
                check(file, fresh, manifest);
                return manifest.rows();
            } finally {
                remove(fresh);
            }
        } catch (IOException e) {
            throw new Refusal(
                    Refusal.because(Problem.FILE_UNREADABLE, file.toString()).finding(), e);
        }
    }

    /**
     * Restores the backup that was laid ready in the folder, if there is one: to be called before
     * anything opens the folder. The folder as it was stays beside it, the backup in it.
     */
    public static Optional<RowCounts> restoreLaidReady(DataFolder folder) {
        Path ready = laidReady(folder);
        return Files.exists(ready) ? Optional.of(restore(ready, folder, true)) : Optional.empty();
    }

    /** Where a backup is laid that the next start restores. */
    public static Path laidReady(DataFolder folder) {
        return folder.path().resolve("pulihkan.zip");
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static Path beside(Path folder, String kind) {
        return folder.resolveSibling(folder.getFileName() + kind + Ids.next());
    }

    /** Takes away what restores that were stopped while unpacking left beside the folder. */
    private static void clearUp(Path folder) throws IOException {
        Path parent = folder.resolveSibling(".").normalize();
        if (!Files.isDirectory(parent)) {
            return;
        }
        List<Path> halves;
        try (Stream<Path> siblings = Files.list(parent)) {
            String begins = folder.getFileName() + HALF;
            halves = siblings.filter(p -> p.getFileName().toString().startsWith(begins)).toList();
        }
        for (Path half : halves) {
            remove(half);
        }
    }

    private static Manifest unpack(Path file, Path fresh) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry listed = zip.getEntry(Manifest.NAME);
            if (listed == null) {
                throw damaged(file, Manifest.NAME);
            }
            Manifest manifest;
            try (InputStream bytes = zip.getInputStream(listed)) {
                manifest = Manifest.read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            }
            for (String name : manifest.checksums().keySet()) {
                Path target = fresh.resolve(name).normalize();
                ZipEntry entry = zip.getEntry(name);
                if (entry == null || !target.startsWith(fresh)) {
                    throw damaged(file, name);
                }
                Files.createDirectories(target.resolveSibling("."));
                try (InputStream bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, target);
                }
                settle(target);
            }
            return manifest;
        } catch (java.util.zip.ZipException e) {
            throw new Refusal(damaged(file, "zip").finding(), e);
        }
    }

    /** Waits until a file is on the disk: it is about to replace one that is. */
    private static void settle(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void check(Path file, Path fresh, Manifest manifest) throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (var sum : manifest.checksums().entrySet()) {
            if (!Manifest.checksum(fresh.resolve(sum.getKey())).equals(sum.getValue())) {
                wrong.add(sum.getKey());
            }
        }
        SqliteFile database = new SqliteFile(new DataFolder(fresh).database());
        if (!wrong.isEmpty()) {
            throw damaged(file, String.join(", ", wrong));
        }
        if (!Files.exists(database.path()) || !database.integrity().equals("ok")) {
            throw damaged(file, "integrity_check");
        }
        if (!database.rows().equals(manifest.rows())) {
            throw damaged(file, "rows");
        }
    }

    private static Refusal damaged(Path file, String what) {
        return Refusal.because(Problem.BACKUP_DAMAGED, file.toString(), what);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
