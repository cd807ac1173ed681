package id.lokmin.intake.store;

import id.lokmin.intake.Deliveries;
import id.lokmin.shell.DataFolder;
import id.lokmin.shell.Finding;
import id.lokmin.shell.Problem;
import id.lokmin.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder {@code masuk} of a data folder: a folder a delivery, in it a folder a file, so that
 * two files of one name do not meet and each keeps its name, in which its month may be written.
 */
final class UploadArea {

    private static final int LONGEST_NAME = 120;

    /** A file that lies here now. */
    record Landed(String name, long bytes, String sha256) {}

    private final Path root;

    UploadArea(DataFolder folder) {
        this.root = folder.path().resolve("masuk");
    }

    /** Takes all files or, where one of them is refused, none. */
    List<Landed> take(String id, List<Deliveries.Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            throw Refusal.because(Problem.UPLOAD_WITHOUT_FILES);
        }
        if (arrivals.size() > Deliveries.MOST_FILES) {
            throw Refusal.because(
                    Problem.UPLOAD_TOO_MANY,
                    Integer.toString(arrivals.size()),
                    Integer.toString(Deliveries.MOST_FILES));
        }
        boolean whole = false;
        try {
            List<Landed> landed = new ArrayList<>();
            long left = Deliveries.MOST_BYTES;
            for (Deliveries.Arrival arrival : arrivals) {
                Landed one = take(id, landed.size() + 1, arrival, left);
                landed.add(one);
                left -= one.bytes();
            }
            whole = true;
            return landed;
        } catch (IOException failed) {
            throw new Refusal(Finding.of(Problem.UPLOAD_NOT_KEPT, ""), failed);
        } finally {
            if (!whole) {
                remove(id);
            }
        }
    }

    private Landed take(String id, int number, Deliveries.Arrival arrival, long most)
            throws IOException {
        String name = plain(arrival.name());
        Path target = path(id, number, name);
        Files.createDirectories(target.resolveSibling(""));
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = arrival.content().open();
                OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > most) {
                    throw Refusal.because(
                            Problem.DELIVERY_TOO_LARGE, Long.toString(Deliveries.MOST_BYTES >> 20));
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        }
        return new Landed(name, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** {@code C:\rekap\Sept.xlsx => Sept.xlsx}; nothing that a file system could misread. */
    static String plain(String given) {
        String name =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", " ")
                        .strip()
                        .replaceFirst("^\\.+", "");
        if (name.length() > LONGEST_NAME) {
            name = name.substring(name.length() - LONGEST_NAME);
        }
        return name.isBlank() ? "berkas" : name;
    }

    Path path(String id, int number, String name) {
        return root.resolve(id).resolve(Integer.toString(number)).resolve(name);
    }

    boolean has(String id) {
        return Files.isDirectory(root.resolve(id));
    }

    void remove(String id) {
        Path folder = root.resolve(id);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new Deleting());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Folders that no delivery knows: left when the power went in the middle of an upload. */
    void removeAllOlderBut(Collection<String> known, Instant before) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.toList()) {
                String id = String.valueOf(folder.getFileName());
                if (!known.contains(id)
                        && Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    remove(id);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes ignored)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException failed)
                throws IOException {
            if (failed != null) {
                throw failed;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
